import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HttpError } from '../errors/HttpError';
import { createQueryPolicy } from './createQueryPolicy';

const failure = (retryAt?: number) =>
  new HttpError({ system: 'virsyn', endpoint: 'dashboard-funnel', status: 503, retryAt });

describe('createQueryPolicy', () => {
  it('draws the wait after one failure once, for the decision and the timer', () => {
    const jitter = vi.fn(() => 0.25);
    const policy = createQueryPolicy(jitter);
    const error = failure();
    const waitMs = policy.retryDelay(0, error);
    expect(policy.retry(0, error)).toBe(true);
    expect(policy.retryDelay(0, error)).toBe(waitMs);
    expect(jitter).toHaveBeenCalledTimes(1);
  });

  it('spreads the waits between half a second and 2, 4 and 8 seconds', () => {
    const waits = (jitter: number) =>
      [0, 1, 2, 3].map((failureCount) => createQueryPolicy(() => jitter).retryDelay(failureCount, failure()));
    expect(waits(0)).toEqual([500, 500, 500, 500]);
    expect(waits(0.999).map((waitMs) => Math.round(waitMs / 100))).toEqual([20, 40, 80, 80]);
  });

  it.each([Number.NaN, -1, 1, Number.POSITIVE_INFINITY, '0.25', 0n, undefined, 'throws'])(
    'takes a jitter of %o for a half',
    (share) => {
      const policy = createQueryPolicy(() => {
        if (share === 'throws') throw new Error('of the host');
        // JavaScript hosts are not held back by the type.
        return share as never;
      });
      expect(policy.retryDelay(0, failure())).toBe(1250);
    },
  );

  it('F12: is never earlier than the system asked, whatever the jitter', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    expect(createQueryPolicy(() => 0).retryDelay(0, failure(1_009_000))).toBe(9000);
    expect(createQueryPolicy(() => 0).retryDelay(0, failure(999_000))).toBe(500);
    vi.useRealTimers();
  });

  it('F14: gives up when the wait would end beyond the budget', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const policy = createQueryPolicy(() => 0);
    expect(policy.retry(0, failure(1_029_000))).toBe(true);
    expect(policy.retry(0, failure(1_030_000))).toBe(false);
    vi.useRealTimers();
  });

  it.each([new Error('a fault of ours'), 'text', null, undefined])('does not repeat %o', (error) => {
    const policy = createQueryPolicy(() => 0);
    expect(policy.retry(0, error)).toBe(false);
    expect(policy.retryDelay(0, error)).toBe(0);
  });

  it('counts attempts and the waits that were meant, not the time that a fetch was held back', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_000_000 });
    const policy = createQueryPolicy(() => 0);
    const { signal } = new AbortController();
    const allowancesMs: number[] = [];
    const failAfter = (attemptMs: number) =>
      policy.attempt(signal, 'q', (remainingMs) => {
        allowancesMs.push(remainingMs);
        vi.advanceTimersByTime(attemptMs);
        return Promise.reject(failure());
      });
    for (const [failureCount, attemptMs] of [4000, 9000, 1000].entries()) {
      const error: unknown = await failAfter(attemptMs).catch((reason) => reason);
      policy.retryDelay(failureCount, error);
      vi.advanceTimersByTime(500 + 40_000);
    }
    expect(allowancesMs).toEqual([30_000, 25_500, 16_000]);
    vi.useRealTimers();
  });

  it('hands an attempt what the budget leaves, and passes on what it ends with', async () => {
    const policy = createQueryPolicy(() => 0);
    const { signal } = new AbortController();
    expect(await policy.attempt(signal, 'q', async (remainingMs) => remainingMs > 29_000)).toBe(true);
    await expect(policy.attempt(signal, 'q', () => Promise.reject(new Error('as it was')))).rejects.toThrow(
      'as it was',
    );
  });

  describe('a budget', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_000_000 });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    function createCaller() {
      const policy = createQueryPolicy(() => 0);
      const { signal } = new AbortController();
      const allowancesMs: number[] = [];
      const ask = (query: string, outcome: 'fails' | 'succeeds') =>
        policy
          .attempt(signal, query, async (remainingMs) => {
            allowancesMs.push(remainingMs);
            vi.advanceTimersByTime(10_000);
            if (outcome === 'fails') throw failure();
          })
          .catch((error: unknown) => error);
      return { policy, ask, allowancesMs };
    }

    it('is of one query: others that share its signal have their own', async () => {
      const { policy, ask, allowancesMs } = createCaller();
      policy.retryDelay(0, await ask('a', 'fails'));
      await ask('b', 'succeeds');
      await ask('a', 'succeeds');
      expect(allowancesMs).toEqual([30_000, 30_000, 19_500]);
    });

    it('begins anew after a success', async () => {
      const { policy, ask, allowancesMs } = createCaller();
      policy.retryDelay(0, await ask('a', 'fails'));
      await ask('a', 'succeeds');
      await ask('a', 'succeeds');
      expect(allowancesMs).toEqual([30_000, 19_500, 30_000]);
    });

    it('begins anew for a caller that never asked whether to try again', async () => {
      const { ask, allowancesMs } = createCaller();
      await ask('a', 'fails');
      await ask('a', 'fails');
      expect(allowancesMs).toEqual([30_000, 30_000]);
    });
  });
});
