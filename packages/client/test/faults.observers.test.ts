import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isClientError } from '../src/errors/isClientError';
import { createFakeFetch, json, never } from './support/createFakeFetch';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createTestClient } from './support/createTestClient';
import { everySystem } from './support/everySystem';
import { fakeDelay } from './support/fakeDelay';
import { virsynAnswers } from './support/virsynAnswers';
import { watchQuery } from './support/watchQuery';

let cache: QueryClient;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  cache = new QueryClient();
});
afterEach(() => {
  cache.clear();
  vi.useRealTimers();
});

describe.each(everySystem)(
  'F31: a strict page mounts twice what asks $name',
  ({ methods, connect, answerTo }) => {
    const connectLate = () => {
      const { fetch, requests } = createFakeFetch(async (request) => {
        await fakeDelay(1000);
        return json(answerTo(request));
      });
      return { client: connect({ fetch }), requests };
    };

    it('beside another widget of the same key: one request', async () => {
      const { client, requests } = connectLate();
      const mountTwice = (method: string) => {
        watchQuery(cache, client.query(method)).stop();
        return watchQuery(cache, client.query(method));
      };
      const first = methods.map((method) => watchQuery(cache, client.query(method)));
      const second = methods.map(mountTwice);
      await vi.advanceTimersByTimeAsync(500);
      const third = methods.map(mountTwice);
      await vi.advanceTimersByTimeAsync(500);
      const all = [...first, ...second, ...third];
      expect(new Set(all.map(({ result }) => result().status))).toEqual(new Set(['success']));
      expect(requests).toHaveLength(methods.length);
      for (const { stop } of all) stop();
    });

    it('alone, within one turn: nothing of the first mount is sent twice or left behind', async () => {
      const { client, requests } = connectLate();
      const [method = ''] = methods;
      watchQuery(cache, client.query(method)).stop();
      const { result, stop } = watchQuery(cache, client.query(method));
      await vi.advanceTimersByTimeAsync(1000);
      expect(result().status).toBe('success');
      // What the first mount had begun ended before it reached the network.
      expect(requests).toHaveLength(1);
      stop();
    });
  },
);

describe('F32: seven queries of a page, each with another fault', () => {
  const faults: Readonly<Record<string, (request: Request, index: number) => Response | Promise<Response>>> =
    {
      overview: () => json(virsynAnswers.overview),
      timeseries: () => json({ error: 'no' }, 403),
      funnel: () => json({ error: 'down' }, 503),
      campaigns: () => createStreamedResponse([new TextEncoder().encode('{"a')], 'break'),
      quality: () => json({ ...virsynAnswers.quality, period: 'none' }),
      heatmap: () => never(),
      objections: () => new Response('<html>'),
    };
  const answer = (request: Request, index: number) => {
    const method = Object.keys(faults).find((name) => request.url.includes(`dashboard-${name}`)) ?? '';
    return faults[method]?.(request, index) ?? json({}, 404);
  };
  const methods = [
    'overview',
    'timeseries',
    'funnel',
    'campaigns',
    'quality',
    'heatmap',
    'objections',
  ] as const;
  const watchAll = () => {
    const { client, requests } = createTestClient(answer);
    const watchers = methods.map((method) => [method, watchQuery(cache, client.queries[method]())] as const);
    const states = () =>
      Object.fromEntries(
        watchers.map(([method, { result }]) => {
          const { error, status } = result();
          return [method, isClientError(error) ? error.code : status];
        }),
      );
    const stop = () => {
      for (const [, watcher] of watchers) watcher.stop();
    };
    return { requests, states, stop };
  };

  it('are all sent at once, and the healthy one is there at once', async () => {
    const { requests, states, stop } = watchAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(7);
    expect(states()).toEqual({
      overview: 'success',
      timeseries: 'forbidden',
      funnel: 'pending',
      campaigns: 'pending',
      quality: 'contract',
      heatmap: 'pending',
      objections: 'pending',
    });
    stop();
  });

  it('end each in its own way and in its own time', async () => {
    const { requests, states, stop } = watchAll();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states()).toEqual({
      overview: 'success',
      timeseries: 'forbidden',
      funnel: 'server',
      campaigns: 'network',
      quality: 'contract',
      heatmap: 'timeout',
      objections: 'bad_body',
    });
    // One of each that is final, three of the server and the connection, two of the body, and one that took all the time.
    expect(requests).toHaveLength(1 + 1 + 3 + 3 + 1 + 1 + 2);
    stop();
  });

  it.each(methods.filter((method) => method !== 'overview'))('%s leaves the others alone', async (faulty) => {
    const { client } = createTestClient((request, index) =>
      request.url.includes(`dashboard-${faulty}`)
        ? answer(request, index)
        : json(virsynAnswers[methods.find((one) => request.url.includes(`dashboard-${one}`)) ?? 'overview']),
    );
    const watchers = methods.map((method) => [method, watchQuery(cache, client.queries[method]())] as const);
    await vi.advanceTimersByTimeAsync(0);
    const loaded = watchers.filter(([, { result }]) => result().isSuccess).map(([method]) => method);
    expect(loaded).toEqual(methods.filter((method) => method !== faulty));
    for (const [, { stop }] of watchers) stop();
  });
});
