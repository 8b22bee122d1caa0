import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { createIdentityWatch, type IdentityWatch } from './createIdentityWatch';

/**
 * Forgets a former identity when a source says that it has another: its queries leave the cache, and what was
 * under way for it is stopped.
 *
 * @param onChange called after each change; keep it stable between renders
 */
export function useIdentityWatch(queryClient: QueryClient, onChange: () => void): IdentityWatch {
  const watch = useMemo(
    () =>
      createIdentityWatch((formerPrefix) => {
        queryClient.removeQueries({ queryKey: formerPrefix });
        onChange();
      }),
    [queryClient, onChange],
  );
  useEffect(() => watch.stop, [watch]);
  return watch;
}
