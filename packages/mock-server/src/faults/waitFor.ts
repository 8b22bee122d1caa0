/**
 * Waits, or until the signal aborts, and says which it was. No timer outlives the abort.
 * @param milliseconds 0 or more; `Infinity` waits for the signal alone
 * @returns `elapsed` or `aborted`
 */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<'elapsed' | 'aborted'> {
  if (signal.aborted) return Promise.resolve('aborted');
  if (milliseconds <= 0) return Promise.resolve('elapsed');
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      resolve('aborted');
    };
    const timer = Number.isFinite(milliseconds)
      ? setTimeout(() => {
          signal.removeEventListener('abort', stop);
          resolve('elapsed');
        }, milliseconds)
      : undefined;
    signal.addEventListener('abort', stop, { once: true });
  });
}
