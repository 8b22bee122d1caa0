import { isClientError } from '../errors/isClientError';
import { retryDelayMs } from './retryDelayMs';

const maxRetries = 2;
const maxBadBodyRetries = 1;
const budgetMs = 30_000;

/** How queries repeat what failed. The one retry layer of the package. */
export interface QueryPolicy {
  /**
   * Runs one attempt of a fetch, with the milliseconds that the budget leaves it. Attempts of one fetch share its
   * `signal` and `query`, and `retry` or `retryDelay` is asked between them; any other attempt has a budget of its own.
   *
   * @param query names what is fetched: a page may give one signal to all that it asks for by hand
   */
  readonly attempt: <T>(
    signal: AbortSignal,
    query: string,
    send: (remainingMs: number) => Promise<T>,
  ) => Promise<T>;
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
  const lastFailures = new WeakMap<AbortSignal, Map<string, object>>();
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
  const spentBeforeMs = (failure: object | undefined): number => {
    const wait = failure && waitsMs.get(failure);
    // Nobody asked how long to wait: this is no repetition, but a caller who asks once more.
    return failure === undefined || wait === undefined ? 0 : (spentMs.get(failure) ?? 0) + wait;
  };

  return {
    attempt: async (signal, query, send) => {
      const failures = lastFailures.get(signal) ?? new Map<string, object>();
      const beforeMs = spentBeforeMs(failures.get(query));
      failures.delete(query);
      const startMs = performance.now();
      try {
        return await send(Math.max(1, budgetMs - beforeMs));
      } catch (error) {
        if (isClientError(error)) {
          spentMs.set(error, beforeMs + performance.now() - startMs);
          lastFailures.set(signal, failures.set(query, error));
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
