import { isClientError } from '../errors/isClientError';
import { retryDelayMs } from './retryDelayMs';

const maxRetries = 2;
const maxBadBodyRetries = 1;
const budgetMs = 30_000;

/** How queries repeat what failed. The one retry layer of the package. */
export interface QueryPolicy {
  /** How long an answer counts as fresh, milliseconds. */
  readonly staleTimeMs: number;
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
 * mend. A fetch with all its attempts and waits stays within 30 seconds: when the system asks for a longer
 * wait, it fails at once, and the error's `retryAt` says when to come back.
 *
 * @param jitter 0 or more, below 1; spreads the waits
 */
export function createQueryPolicy(jitter: () => number): QueryPolicy {
  const startedAtMs = new WeakMap<AbortSignal, number>();
  const spentMs = new WeakMap<object, number>();
  const waitsMs = new WeakMap<object, number>();

  const waitMs = (failureCount: number, error: object): number => {
    // The wait is asked for twice, by the decision and by the timer, and must be drawn once.
    const wait = waitsMs.get(error) ?? retryDelayMs(failureCount, error, Date.now(), jitter());
    waitsMs.set(error, wait);
    return wait;
  };

  return {
    staleTimeMs: 60_000,
    attempt: async (signal, send) => {
      const startMs = startedAtMs.get(signal) ?? performance.now();
      startedAtMs.set(signal, startMs);
      try {
        return await send(Math.max(1, budgetMs - (performance.now() - startMs)));
      } catch (error) {
        if (isClientError(error)) spentMs.set(error, performance.now() - startMs);
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
