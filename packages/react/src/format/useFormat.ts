import { useMemo } from 'react';
import { useCallscope } from '../provider/useCallscope';
import { createFormat, type Format } from './createFormat';

/** The writers of figures, dates and ages for the provider's reader. */
export function useFormat(): Format {
  const { locale, timeZone, now, messages } = useCallscope();
  return useMemo(() => createFormat({ locale, timeZone, now, messages }), [locale, timeZone, now, messages]);
}

export type { Format };
