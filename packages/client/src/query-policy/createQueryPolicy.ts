import { isClientError } from '../errors/isClientError';
import { retryDelayMs } from './retryDelayMs';

const maxRetries = 2;
const maxBadBodyRetries = 1;
const budgetMs = 30_000;

/** How queries repeat what failed. The one retry layer of the package. */
export interface QueryPolicy {
  /**
   * Runs one attempt of a fetch, with the milliseconds that the budget leaves it. Attempts of one fetch
   * share its `signal`.
   */
  readonly attempt: <T>(signal: AbortSignal, send: (remainingMs: number) => Promise<T>) => Promise<T>;
  /** Whether to try again after `failureCount` + 1 failures. */
  readonly retry: (failureCount: number, error: unknown) => boolean;
  /** How long to wait before trying again, milliseconds. */
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/**
 * At most two retries, one after a body that could not be read, none after an error that repeating cannot
 * mend. The attempts of a fetch and the waits between them stay within 30 seconds: when the system asks for a
 * longer wait, it fails at once, and the error's `retryAt` says when to come back. Time in which the query
 * cache holds a fetch back, because the device is offline or the page hidden, is neither and is not counted.
 *
 * @param jitter 0 or more, below 1; spreads the waits. One that throws or gives anything else counts as a half
 */
export function createQueryPolicy(jitter: () => number): QueryPolicy {
  const lastFailures = new WeakMap<AbortSignal, object>();
  const spentMs = new WeakMap<object, number>();
  const waitsMs = new WeakMap<object, number>();

  // A host's own may throw or give anything, and a wait of NaN is none.
  const drawn = (): number => {
    try {
      const share = jitter();
      return typeof share === 'number' && share >= 0 && share < 1 ? share : 0.5;
    } catch {
      return 0.5;
    }
  };

  const waitMs = (failureCount: number, error: object): number => {
    // The wait is asked for twice, by the decision and by the timer, and must be drawn once.
    const wait = waitsMs.get(error) ?? retryDelayMs(failureCount, error, Date.now(), drawn());
    waitsMs.set(error, wait);
    return wait;
  };

  // What the budget has paid for when the next attempt begins. The wait counts as it was meant, not as the
  // clock ran, which goes on while the cache holds the fetch back.
  const spentBeforeMs = (signal: AbortSignal): number => {
    const failure = lastFailures.get(signal);
    return failure ? (spentMs.get(failure) ?? 0) + (waitsMs.get(failure) ?? 0) : 0;
  };

  return {
    attempt: async (signal, send) => {
      const beforeMs = spentBeforeMs(signal);
      const startMs = performance.now();
      try {
        return await send(Math.max(1, budgetMs - beforeMs));
      } catch (error) {
        if (isClientError(error)) {
          spentMs.set(error, beforeMs + performance.now() - startMs);
          lastFailures.set(signal, error);
        }
        throw error;
      }
    },
    retry: (failureCount, error) => {
      if (!isClientError(error) || !error.isRetryable) return false;
      if (failureCount >= (error.code === 'bad_body' ? maxBadBodyRetries : maxRetries)) return false;
      return (spentMs.get(error) ?? 0) + waitMs(failureCount, error) < budgetMs;
    },
    retryDelay: (failureCount, error) => (isClientError(error) ? waitMs(failureCount, error) : 0),
  };
}
