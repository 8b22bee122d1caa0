import { dehydrate, QueryClient } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import type { ClientQuery } from '../src/endpoint/ClientQuery';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { kaleyraAnswers, kaleyraEndpoints, kaleyraMethods } from './support/kaleyraAnswers';
import { answerAsKaleyra, createKaleyraTestClient } from './support/kaleyraTestClient';

const secret = 'secret-session';

describe('query options of Kaleyra', () => {
  it.each(kaleyraMethods)('%s has a documented key, the same each time', (method) => {
    const { client, requests } = createKaleyraTestClient(answerAsKaleyra, { cacheKey: 'user-1' });
    const { queryKey, staleTime } = client.queries[method]();
    expect(queryKey).toEqual([
      'callscope',
      'kaleyra',
      'https://kaleyra.example.com',
      'user-1',
      0,
      kaleyraEndpoints[method],
      {},
    ]);
    expect(client.queries[method]({ range: undefined }).queryKey).toEqual(queryKey);
    expect(staleTime).toBe(60_000);
    expect(requests).toEqual([]);
  });

  it('parameters have a key of their own, in whatever order they are given', () => {
    const { client } = createKaleyraTestClient(answerAsKaleyra);
    const { queryKey } = client.queries.callList({ page: 2, service: 'Incoming', range: 'today' });
    expect(JSON.stringify(queryKey.at(-1))).toBe('{"range":"today","service":"Incoming","page":"2"}');
    expect(client.queries.callList({ range: 'today', service: 'Incoming', page: 2 }).queryKey).toEqual(
      queryKey,
    );
  });

  it('has none for a sync, which a cache would repeat', () => {
    const { client } = createKaleyraTestClient(answerAsKaleyra);
    expect(Object.keys(client.queries)).toEqual(kaleyraMethods);
  });

  it.each(kaleyraMethods)('%s fills a cache with its answer and no secret', async (method) => {
    const { client, requests } = createKaleyraTestClient(answerAsKaleyra, {
      getAccessToken: async () => secret,
    });
    const cache = new QueryClient();
    const options: ClientQuery<unknown> = client.queries[method]({ range: '7d' });
    expect(await cache.fetchQuery(options)).toEqual(kaleyraAnswers[method]);
    const kept = JSON.stringify([dehydrate(cache), options.queryKey, requests.map(({ url }) => url)]);
    expect(kept).not.toContain(secret);
    expect(kept).toContain(kaleyraEndpoints[method]);
    cache.clear();
  });

  it('F20: an answer outside the contract reaches no cache and is not asked again', async () => {
    const { client, requests } = createKaleyraTestClient(() => json({ data: [], total: '0', page: 1 }));
    const cache = new QueryClient();
    expect((await failureOf(cache.fetchQuery(client.queries.callList()))).code).toBe('contract');
    expect(cache.getQueryCache().getAll()[0]?.state.data).toBeUndefined();
    expect(requests).toHaveLength(1);
    cache.clear();
  });

  it('T19: another user has other keys, and options of the former send nothing', async () => {
    const { client, requests } = createKaleyraTestClient(answerAsKaleyra);
    const former = client.queries.overview();
    client.resetIdentity();
    expect(client.queries.overview().queryKey).not.toEqual(former.queryKey);
    const failure = await failureOf(former.queryFn({ signal: new AbortController().signal }));
    expect(failure).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
    expect(requests).toEqual([]);
  });

  it('T19: two clients never share a key', () => {
    const [one, other] = [createKaleyraTestClient(answerAsKaleyra), createKaleyraTestClient(answerAsKaleyra)];
    expect(one.client.queries.overview().queryKey).not.toEqual(other.client.queries.overview().queryKey);
  });
});
