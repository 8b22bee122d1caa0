import { dehydrate, QueryClient } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import type { ClientQuery } from '../src/endpoint/ClientQuery';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { loquentAnswers, loquentEndpoints, loquentMethods } from './support/loquentAnswers';
import { answerAsLoquent, createLoquentTestClient } from './support/loquentTestClient';

const secret = 'secret-session';
const keyOf = (client: ReturnType<typeof createLoquentTestClient>['client']) =>
  client.queries.stats({ time_range: 'last_7_days' }).queryKey;

describe('query options of Loquent', () => {
  it.each(loquentMethods)('%s has a documented key, the same each time', (method) => {
    const { client, requests, tokenReasons } = createLoquentTestClient(answerAsLoquent, {
      cacheKey: 'user-1',
    });
    const { queryKey, staleTime } = client.queries[method]();
    expect(queryKey).toEqual([
      'callscope',
      'loquent',
      'https://loquent.example.com',
      'user-1',
      0,
      loquentEndpoints[method],
      method === 'planStats' ? {} : { time_range: 'last_30_days' },
    ]);
    expect(client.queries[method]({}).queryKey).toEqual(queryKey);
    expect(staleTime).toBe(30_000);
    expect([...requests, ...tokenReasons]).toEqual([]);
  });

  it('two days have a key of their own, in whatever order they are given', () => {
    const { client } = createLoquentTestClient(answerAsLoquent, { cacheKey: 'user-1' });
    const [start, end] = ['2026-03-10', '2026-03-12'];
    const { queryKey } = client.queries.stats({ time_range: { custom: { start, end } } });
    expect(queryKey.at(-1)).toEqual({ time_range: `{"custom":{"start":"${start}","end":"${end}"}}` });
    expect(client.queries.stats({ time_range: { custom: { end, start } } }).queryKey).toEqual(queryKey);
  });

  it.each(loquentMethods)('%s fills a cache with its answer and no secret', async (method) => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent, {
      getAccessToken: async () => secret,
    });
    const cache = new QueryClient();
    // What the fake answers covers three days.
    const options: ClientQuery<unknown> =
      method === 'planStats'
        ? client.queries.planStats()
        : client.queries[method]({ time_range: 'all_time' });
    expect(await cache.fetchQuery(options)).toEqual(loquentAnswers[method]);
    const kept = JSON.stringify([dehydrate(cache), options.queryKey, requests.map(({ url }) => url)]);
    expect(kept).not.toContain(secret);
    expect(kept).toContain(loquentEndpoints[method]);
    cache.clear();
  });

  it('F20: an answer outside the contract reaches no cache and is not asked again', async () => {
    const { client, requests } = createLoquentTestClient(() => json({ total_calls: '12' }));
    const cache = new QueryClient();
    const failure = await failureOf(cache.fetchQuery(client.queries.stats()));
    expect(failure.code).toBe('contract');
    expect(cache.getQueryCache().getAll()[0]?.state.data).toBeUndefined();
    expect(requests).toHaveLength(1);
    cache.clear();
  });

  it('T19: another user has other keys, and options of the former send nothing', async () => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent);
    const [former, formerKey, prefix] = [client.queries.stats(), keyOf(client), client.identity.keyPrefix()];
    client.resetIdentity();
    expect(keyOf(client)).not.toEqual(formerKey);
    expect(formerKey.slice(0, prefix.length)).toEqual(prefix);
    const failure = await failureOf(former.queryFn({ signal: new AbortController().signal }));
    expect(failure.code).toBe('aborted');
    expect(requests).toEqual([]);
  });

  it('T19: two clients never share a key', () => {
    const [one, other] = [createLoquentTestClient(answerAsLoquent), createLoquentTestClient(answerAsLoquent)];
    expect(keyOf(one.client)).not.toEqual(keyOf(other.client));
  });
});
