import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { watchQuery } from './support/watchQuery';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(everySystem)('F1: $name answers late', ({ methods, connect, answerTo }) => {
  const connectAfter = (latencyMs: number) => {
    const { fetch, requests } = createFakeFetch(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, latencyMs));
      return json(answerTo(request));
    });
    return { client: connect({ fetch }), requests };
  };

  it.each([100, 3000, 9000])('after %i ms, to one request for each question', async (latencyMs) => {
    const { client, requests } = connectAfter(latencyMs);
    const answers = Promise.all(methods.map((method) => client.ask(method)));
    await vi.advanceTimersByTimeAsync(latencyMs);
    expect(await answers).toHaveLength(methods.length);
    expect(requests).toHaveLength(methods.length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and all who wait for one key meanwhile get that one answer', async () => {
    const { client, requests } = connectAfter(9000);
    const cache = new QueryClient();
    const [method = ''] = methods;
    const watchers = [watchQuery(cache, client.query(method))];
    for (let second = 1; second < 9; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      watchers.push(watchQuery(cache, client.query(method)));
      expect(watchers.map(({ result }) => result().isPending)).not.toContain(false);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(watchers.map(({ result }) => result().status)).toEqual(watchers.map(() => 'success'));
    expect(requests).toHaveLength(1);
    for (const { stop } of watchers) stop();
    cache.clear();
  });
});
