import { focusManager, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { watchQuery } from './support/watchQuery';

const startMs = Date.UTC(2026, 1, 16, 15);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const tokenLifeMs = hourMs;

let cache: QueryClient;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: startMs });
  cache = new QueryClient();
  cache.mount();
});
afterEach(() => {
  cache.unmount();
  cache.clear();
  focusManager.setFocused(undefined);
  vi.useRealTimers();
});

/** What runs on while a device sleeps or its clock is set: the clock, and no timer of the page. */
const jump = (byMs: number) => vi.setSystemTime(Date.now() + byMs);

describe.each(everySystem)('$name', ({ methods, connect, answerTo }) => {
  /** A system that keeps its own time, and a host whose tokens it takes for an hour. */
  const connectWithToken = () => {
    let systemMs = startMs;
    let hostCalls = 0;
    let endMs = 0;
    const { fetch, requests } = createFakeFetch((request) => {
      const isFresh =
        request.headers.get('authorization') === `Bearer token-${hostCalls}` && systemMs < endMs;
      return isFresh ? json(answerTo(request)) : json({ message: 'expired' }, 401);
    });
    const client = connect({
      fetch,
      getAccessToken: async () => {
        hostCalls += 1;
        endMs = systemMs + tokenLifeMs;
        return `token-${hostCalls}`;
      },
    });
    const watchers = methods.map((method) => watchQuery(cache, client.query(method)));
    return {
      requests,
      hostCalls: () => hostCalls,
      letSystemRun: (ms: number) => {
        systemMs += ms;
      },
      statuses: () => [
        ...new Set(watchers.map(({ result }) => `${result().status} ${result().fetchStatus}`)),
      ],
      ages: () => watchers.map(({ result }) => Date.now() - result().dataUpdatedAt),
      ask: () => Promise.all(methods.map((method) => client.ask(method))),
      stop: () => {
        for (const { stop } of watchers) stop();
      },
    };
  };

  it('F33: after 8 h of sleep one renewal and one refetch a widget bring all up to date', async () => {
    const page = connectWithToken();
    await vi.advanceTimersByTimeAsync(0);
    expect([page.requests.length, page.hostCalls()]).toEqual([methods.length, 1]);
    focusManager.setFocused(false);
    jump(8 * hourMs);
    page.letSystemRun(8 * hourMs);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.requests).toHaveLength(methods.length);
    focusManager.setFocused(true);
    await vi.advanceTimersByTimeAsync(60_000);
    // Each is refused once with the old token and replayed with the new one.
    expect([page.requests.length, page.hostCalls()]).toEqual([3 * methods.length, 2]);
    expect(page.statuses()).toEqual(['success idle']);
    expect(Math.max(...page.ages())).toBeLessThanOrEqual(60_000);
    page.stop();
  });

  it.each([dayMs, -dayMs])(
    'F33, T23: a clock that jumps by %i ms asks for no token and begins no loop',
    async (byMs) => {
      const page = connectWithToken();
      await vi.advanceTimersByTimeAsync(0);
      jump(byMs);
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      expect([page.requests.length, page.hostCalls()]).toEqual([methods.length, 1]);
      focusManager.setFocused(false);
      focusManager.setFocused(true);
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      // A refetch at most: what is fresh is told by the reader's clock, whether a token is by the system alone.
      expect(page.requests.length).toBeLessThanOrEqual(2 * methods.length);
      expect(page.hostCalls()).toBe(1);
      await page.ask();
      expect(page.hostCalls()).toBe(1);
      expect(page.statuses()).toEqual(['success idle']);
      page.stop();
    },
  );

  it('T23: a token is renewed once a time that the system refuses it, whatever the clock shows', async () => {
    const page = connectWithToken();
    await vi.advanceTimersByTimeAsync(0);
    for (let hour = 1; hour <= 3; hour += 1) {
      jump(hour % 2 === 0 ? dayMs : -dayMs);
      page.letSystemRun(tokenLifeMs);
      await page.ask();
      expect(page.hostCalls()).toBe(1 + hour);
    }
    page.stop();
  });
});
