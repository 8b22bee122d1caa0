const floorMs = 500;
const firstCeilingMs = 2000;
const ceilingMs = 8000;

/**
 * The wait before the next attempt, milliseconds: what the system asked for and never less; otherwise
 * anything between half a second and a ceiling that doubles from 2 to 8 seconds, so that pages which failed
 * together do not come back together.
 *
 * @param failureCount failures before this one
 * @param jitter 0 or more, below 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ ("full jitter", with a floor)
 */
export function retryDelayMs(
  failureCount: number,
  error: { readonly retryAt?: number },
  nowMs: number,
  jitter: number,
): number {
  if (error.retryAt !== undefined) return Math.max(floorMs, error.retryAt - nowMs);
  const ceiling = Math.min(ceilingMs, firstCeilingMs * 2 ** failureCount);
  return floorMs + jitter * (ceiling - floorMs);
}
