import { onlineManager, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { fakeDelay } from './support/fakeDelay';
import { watchQuery } from './support/watchQuery';

let cache: QueryClient;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  cache = new QueryClient();
  cache.mount();
});
afterEach(() => {
  cache.unmount();
  cache.clear();
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

describe.each(everySystem)('F28: the device of a page of $name', ({ methods, connect, answerTo }) => {
  /** Watches every method of a system that takes a second to answer and cannot be reached offline. */
  const watchAll = () => {
    const { fetch, requests } = createFakeFetch(async (request) => {
      if (!onlineManager.isOnline()) throw new TypeError('Failed to fetch');
      await fakeDelay(1000);
      if (!onlineManager.isOnline()) throw new TypeError('Failed to fetch');
      return json(answerTo(request));
    });
    const client = connect({ fetch });
    const watchers = methods.map((method) => watchQuery(cache, client.query(method)));
    return {
      requests,
      states: () => [...new Set(watchers.map(({ result }) => `${result().status} ${result().fetchStatus}`))],
      stop: () => {
        for (const { stop } of watchers) stop();
      },
    };
  };
  const setOnline = async (isOnline: boolean, forMs: number) => {
    onlineManager.setOnline(isOnline);
    await vi.advanceTimersByTimeAsync(forMs);
  };

  it('is offline from the start: nothing is sent, and once it is back each question goes out once', async () => {
    onlineManager.setOnline(false);
    const { requests, states, stop } = watchAll();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(requests).toHaveLength(0);
    expect(states()).toEqual(['pending paused']);
    await setOnline(true, 1000);
    expect(states()).toEqual(['success idle']);
    expect(requests).toHaveLength(methods.length);
    stop();
  });

  it('goes offline amid a request: it waits, and is sent once more when the device is back', async () => {
    const { requests, states, stop } = watchAll();
    await vi.advanceTimersByTimeAsync(500);
    expect(requests).toHaveLength(methods.length);
    await setOnline(false, 3_600_000);
    expect(states()).toEqual(['pending paused']);
    expect(requests).toHaveLength(methods.length);
    await setOnline(true, 1000);
    expect(states()).toEqual(['success idle']);
    expect(requests).toHaveLength(2 * methods.length);
    stop();
  });

  it('comes and goes 20 times: each question goes out once a return, none while it is away', async () => {
    onlineManager.setOnline(false);
    const { requests, states, stop } = watchAll();
    for (let flap = 1; flap <= 20; flap += 1) {
      await setOnline(true, 0);
      expect(requests).toHaveLength(flap * methods.length);
      await setOnline(false, 60_000);
      expect(requests).toHaveLength(flap * methods.length);
    }
    await setOnline(true, 120_000);
    expect(states()).toEqual(['success idle']);
    expect(requests).toHaveLength(21 * methods.length);
    expect(requests.filter(({ signal }) => signal.aborted)).toEqual([]);
    stop();
  });
});
