import type { Scope } from '@callscope/client';
import { useMemo } from 'react';
import { useCallscope } from './useCallscope';

/** The scope that sources are asked with; the same object until something in it changes. */
export function useScope(): Scope {
  const { period, timeZone, now, readNow, filters } = useCallscope();
  return useMemo(
    () => ({ period, timeZone, now, readNow, ...(filters === undefined ? {} : { filters }) }),
    [period, timeZone, now, readNow, filters],
  );
}
