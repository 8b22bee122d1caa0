import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { fakeDelay } from './support/fakeDelay';

const startMs = Date.UTC(2026, 1, 16, 15);
const dayMs = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: startMs });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(everySystem)('T23: the clock of a page of $name', ({ methods, connect, answerTo }) => {
  it.each([dayMs, -dayMs])('that jumps by %i ms amid a renewal neither repeats nor ends it', async (byMs) => {
    let hostCalls = 0;
    const { fetch, requests } = createFakeFetch((request) =>
      request.headers.get('authorization') === 'Bearer token-2'
        ? json(answerTo(request))
        : json({ message: 'expired' }, 401),
    );
    const client = connect({
      fetch,
      getAccessToken: async () => {
        hostCalls += 1;
        const token = `token-${hostCalls}`;
        if (hostCalls === 2) await fakeDelay(5000);
        return token;
      },
    });
    const answers = Promise.all(methods.map((method) => client.ask(method)));
    await vi.advanceTimersByTimeAsync(1000);
    expect([requests.length, hostCalls]).toEqual([methods.length, 2]);
    vi.setSystemTime(Date.now() + byMs);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answers).toHaveLength(methods.length);
    expect([requests.length, hostCalls]).toEqual([2 * methods.length, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([dayMs, -dayMs])('that is %i ms off does not change a wait that was asked for', async (skewMs) => {
    const date = new Date(startMs - skewMs);
    const until = new Date(startMs - skewMs + 5000);
    const sentAtMs: number[] = [];
    const { fetch } = createFakeFetch((request, index) => {
      sentAtMs.push(Date.now() - startMs);
      return index === 0
        ? json({}, 429, { date: date.toUTCString(), 'retry-after': until.toUTCString() })
        : json(answerTo(request));
    });
    const answer = new QueryClient().fetchQuery(connect({ fetch }).query(methods[0] ?? ''));
    await vi.advanceTimersByTimeAsync(5000);
    await answer;
    expect(sentAtMs).toEqual([0, 5000]);
  });
});
