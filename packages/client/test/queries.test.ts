import { focusManager, onlineManager, QueryClient, QueryObserver } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientError } from '../src/errors/ClientError';
import { overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

let cache: QueryClient;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    now: Date.UTC(2026, 1, 16, 15),
  });
  cache = new QueryClient();
});
afterEach(() => {
  cache.clear();
  onlineManager.setOnline(true);
  focusManager.setFocused(undefined);
  vi.useRealTimers();
});

/** Fetches through the cache, lets time run until it ends, and tells when each request went out. */
async function run(
  answer: Parameters<typeof createTestClient>[0],
  options: Parameters<typeof createTestClient>[1] = {},
) {
  const startMs = Date.now();
  const sentAtMs: number[] = [];
  const { client } = createTestClient((request, index) => {
    sentAtMs.push(Date.now() - startMs);
    return answer(request, index);
  }, options);
  const outcome = cache.fetchQuery(client.queries.overview()).then(
    (data) => ({ data, error: null, endedAtMs: Date.now() - startMs }),
    (error: ClientError) => ({ data: null, error, endedAtMs: Date.now() - startMs }),
  );
  await vi.advanceTimersByTimeAsync(120_000);
  return { ...(await outcome), sentAtMs };
}

describe('retries', () => {
  it.each([
    [500, 'server'],
    [503, 'server'],
    [429, 'rate_limited'],
  ])('F15, F16: %i is tried three times in all', async (status, code) => {
    const { error, sentAtMs } = await run(() => json({}, status));
    expect(error?.code).toBe(code);
    expect(sentAtMs).toEqual([0, 500, 1000]);
  });

  it('F27: a broken connection is tried again, and ends well', async () => {
    const { data, sentAtMs } = await run((_, index) =>
      index < 2 ? Promise.reject(new TypeError('Failed to fetch')) : json(overviewAnswer),
    );
    expect(data).toEqual(overviewAnswer);
    expect(sentAtMs).toHaveLength(3);
  });

  it('waits longer and longer, up to a ceiling', async () => {
    const { sentAtMs } = await run(() => json({}, 500), { retryJitter: () => 0.5 });
    // Half way from 500 ms to 2 s, then to 4 s.
    expect(sentAtMs).toEqual([0, 1250, 3500]);
  });

  it('F17, F18: a bad body is tried twice in all', async () => {
    const { error, sentAtMs } = await run(() => new Response('<html>'));
    expect(error?.code).toBe('bad_body');
    expect(sentAtMs).toHaveLength(2);
  });

  it.each([400, 403, 404, 405, 409, 422])('F8–F11: %i is final', async (status) => {
    expect((await run(() => json({}, status))).sentAtMs).toHaveLength(1);
  });

  it('F5: a 401 that stays is not tried beyond its replay', async () => {
    const { error, sentAtMs } = await run(() => json({}, 401));
    expect(error?.code).toBe('unauthorized');
    expect(sentAtMs).toHaveLength(2);
  });

  it('F20, F40: a broken contract and too large a body are final', async () => {
    expect((await run(() => json({}))).sentAtMs).toHaveLength(1);
    expect((await run(() => new Response('['.repeat(100)))).sentAtMs).toHaveLength(1);
  });

  it('a token that the host cannot give is final', async () => {
    const getAccessToken = vi.fn(() => Promise.reject(new Error('down')));
    const { error } = await run(() => json({}), { getAccessToken });
    expect(error?.code).toBe('token');
    expect(getAccessToken).toHaveBeenCalledTimes(1);
  });

  it('F12: waits as long as the system asks', async () => {
    const { data, sentAtMs } = await run((_, index) =>
      index === 0 ? json({}, 429, { 'retry-after': '2' }) : json(overviewAnswer),
    );
    expect(data).toEqual(overviewAnswer);
    expect(sentAtMs).toEqual([0, 2000]);
  });

  it('F13: reads a date by the clock of the answer, a past one as half a second', async () => {
    const headers = (after: string) => ({ 'retry-after': after, date: 'Mon, 16 Feb 2026 09:00:00 GMT' });
    const later = await run((_, index) =>
      index === 0 ? json({}, 503, headers('Mon, 16 Feb 2026 09:00:07 GMT')) : json(overviewAnswer),
    );
    expect(later.sentAtMs).toEqual([0, 7000]);
    const past = await run((_, index) =>
      index === 0 ? json({}, 503, headers('Mon, 16 Feb 2026 08:00:00 GMT')) : json(overviewAnswer),
    );
    expect(past.sentAtMs).toEqual([0, 500]);
  });

  it('F14: asked to wait an hour, it fails at once and says when to come back', async () => {
    const { error, sentAtMs, endedAtMs } = await run(() => json({}, 429, { 'retry-after': '3600' }));
    expect(sentAtMs).toEqual([0]);
    expect(endedAtMs).toBe(0);
    expect(error?.retryAt).toBe(Date.UTC(2026, 1, 16, 16));
  });

  it('F2: silence ends within 30 s, all attempts together', async () => {
    const { error, endedAtMs } = await run(never);
    expect(error?.code).toBe('timeout');
    expect(endedAtMs).toBe(30_000);
    const short = await run(never, { timeoutMs: 14_000 });
    expect(short.sentAtMs).toEqual([0, 14_000 + 500, 28_500 + 500]);
    expect(short.endedAtMs).toBe(30_000);
  });

  it.each([
    ['offline', (isHeld: boolean) => onlineManager.setOnline(!isHeld)],
    ['hidden', (isHeld: boolean) => focusManager.setFocused(!isHeld)],
  ])('a fetch that was %s for 40 s goes on with what it had left', async (_, hold) => {
    cache.mount();
    const { client, requests } = createTestClient((_request, index) =>
      index === 0
        ? json({}, 500)
        : new Promise((resolve) => setTimeout(() => resolve(json(overviewAnswer)), 29_000)),
    );
    const answer = cache.fetchQuery(client.queries.overview());
    await vi.advanceTimersByTimeAsync(0);
    hold(true);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(requests).toHaveLength(1);
    hold(false);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(await answer).toEqual(overviewAnswer);
    expect(requests).toHaveLength(2);
    cache.unmount();
  });

  it('a fetch that waits to try again ends when another user takes over', async () => {
    const { client, requests } = createTestClient(() => json({}, 500));
    const failure = failureOf(cache.fetchQuery(client.queries.overview()));
    await vi.advanceTimersByTimeAsync(100);
    client.resetIdentity();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
    expect(requests).toHaveLength(1);
  });

  it('a new fetch has a new budget', async () => {
    const { client, requests } = createTestClient(() => json({}, 500));
    for (let round = 1; round <= 2; round += 1) {
      const failure = failureOf(cache.fetchQuery(client.queries.overview()));
      await vi.advanceTimersByTimeAsync(60_000);
      await failure;
      expect(requests).toHaveLength(3 * round);
    }
  });
});

describe('the cache', () => {
  it('F30: a query that nobody watches any more aborts its request', async () => {
    const { client, requests } = createTestClient(never);
    const observer = new QueryObserver(cache, { ...client.queries.overview() });
    const stop = observer.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(1);
    stop();
    expect(requests[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(cache.getQueryCache().getAll()[0]?.state.error).toBeNull();
  });

  it('F31: two observers of one key share one request', async () => {
    const { client, requests } = createTestClient(() => json(overviewAnswer));
    const stops = [1, 2].map(() =>
      new QueryObserver(cache, client.queries.overview({ period: '7d' })).subscribe(() => undefined),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(1);
    for (const stop of stops) stop();
  });

  it('names system, address, client, generation, endpoint and parameters in the key', () => {
    const { client } = createTestClient(never, { cacheKey: 'tenant-7' });
    expect(
      client.queries.overview({ campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c', period: '7d' }).queryKey,
    ).toEqual([
      'callscope',
      'virsyn',
      'https://virsyn.example.com',
      'tenant-7',
      0,
      'dashboard-overview',
      { period: '7d', campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c' },
    ]);
  });

  it('keeps an answer fresh for a minute', () => {
    expect(createTestClient(never).client.queries.funnel().staleTime).toBe(60_000);
  });

  it('refuses wrong parameters at once, without a query', () => {
    const { client } = createTestClient(never);
    expect(() => client.queries.overview({ period: 'custom' })).toThrow('requires start_date');
    expect(() => client.queries.heatmap({ period: 'today' } as never)).toThrow('cannot answer the period');
  });

  it('T11: no member named __proto__ reaches it, however it is spelt', async () => {
    const hostile = (name: string) =>
      JSON.stringify({ ...overviewAnswer, extra: { fine: 1 } }).replace(
        '"fine":1',
        `"fine":1,"${name}":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`,
      );
    for (const name of ['__proto__', '\\u005f_proto__', '_\\u005Fpro\\u0074o__']) {
      const { client } = createTestClient(() => new Response(hostile(name)));
      const query = { ...client.queries.overview(), staleTime: 0 };
      await cache.fetchQuery(query);
      const twice: unknown = await cache.fetchQuery(query);
      const { extra } = twice as { extra: Record<string, unknown> };
      expect(extra.fine).toBe(1);
      expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
      expect(Object.hasOwn(extra, '__proto__')).toBe(false);
      expect(extra.polluted).toBeUndefined();
    }
  });
});
