import { useCallback, useEffect, useRef } from 'react';

/** A stable function that calls the latest `callback` the first time it is called, and then never again. */
export function useOnceReporter(callback: (() => void) | undefined): () => void {
  const latest = useRef(callback);
  const isReported = useRef(false);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback(() => {
    if (isReported.current) return;
    isReported.current = true;
    latest.current?.();
  }, []);
}
