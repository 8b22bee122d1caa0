import { useCallback, useEffect, useRef } from 'react';

/** Reports once, until it is told to begin anew. Both functions stay the same. */
export interface OnceReporter {
  /** Calls the latest callback the first time it is called. */
  readonly report: () => void;
  /** Lets the next call report again. */
  readonly restart: () => void;
}

/** Calls the latest `callback` at most once in a row. */
export function useOnceReporter(callback: (() => void) | undefined): OnceReporter {
  const latest = useRef(callback);
  const isReported = useRef(false);
  useEffect(() => {
    latest.current = callback;
  });
  const report = useCallback(() => {
    if (isReported.current) return;
    isReported.current = true;
    latest.current?.();
  }, []);
  const restart = useCallback(() => {
    isReported.current = false;
  }, []);
  return { report, restart };
}
