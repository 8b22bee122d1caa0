import { QueryClient } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { virsynAnswers, virsynMethods } from './support/virsynAnswers';

const { signal } = new AbortController();

describe("Virsyn's query options", () => {
  it('have keys of system, address, cache, identity, endpoint and parameters, in one order', () => {
    const { client } = createTestClient(() => json({}), { cacheKey: 'tenant-7' });
    const prefix = ['callscope', 'virsyn', 'https://virsyn.example.com', 'tenant-7', 0];
    const { timeseries, campaigns, objections, quality } = client.queries;
    expect(
      timeseries({
        metrics: ['sms_sent', 'total_calls'],
        client_id: '3f1c2d4e-0000-4000-8000-00000000000d',
        period: '7d',
      }).queryKey,
    ).toEqual([
      ...prefix,
      'dashboard-timeseries',
      { period: '7d', client_id: '3f1c2d4e-0000-4000-8000-00000000000d', metrics: 'total_calls,sms_sent' },
    ]);
    expect(campaigns({ offset: 25, limit: 25, status: 'failed' }).queryKey).toEqual([
      ...prefix,
      'dashboard-campaigns',
      { status: 'failed', limit: '25', offset: '25' },
    ]);
    expect(objections({ limit: 5 }).queryKey).toEqual([...prefix, 'dashboard-objections', { limit: '5' }]);
    expect(quality().queryKey).toEqual([...prefix, 'dashboard-quality', {}]);
  });

  it('have a key of their own for each endpoint, without the token', async () => {
    const { client } = createTestClient(() => json(virsynAnswers.overview));
    await client.overview();
    const keys = virsynMethods.map((method) => JSON.stringify(client.queries[method]().queryKey));
    expect(new Set(keys).size).toBe(virsynMethods.length);
    expect(keys.join()).not.toContain('token-1');
  });

  it.each(virsynMethods)('of %s have equal keys for equal questions', (method) => {
    const { client } = createTestClient(() => json({}));
    const { queryKey } = client.queries[method]({
      campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
      client_id: '3f1c2d4e-0000-4000-8000-00000000000d',
    });
    expect(
      client.queries[method]({
        client_id: '3f1c2d4e-0000-4000-8000-00000000000d',
        period: undefined,
        campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
      }).queryKey,
    ).toEqual(queryKey);
    expect(client.queries[method]().queryKey).toEqual(client.queries[method]({}).queryKey);
  });

  it.each(virsynMethods)('of %s fetch its answer, fresh as long as its figures are', async (method) => {
    const cache = new QueryClient();
    const { client, requests } = createTestClient(() => json(virsynAnswers[method]));
    const query = client.queries[method]();
    const isRolledUp = ['overview', 'timeseries', 'funnel', 'quality'].includes(method);
    expect(query.staleTime).toBe(isRolledUp ? 60_000 : 30_000);
    const options = { queryKey: query.queryKey, queryFn: query.queryFn, staleTime: query.staleTime };
    expect(await cache.fetchQuery<unknown>(options)).toEqual(virsynAnswers[method]);
    expect(await cache.fetchQuery<unknown>(options)).toEqual(virsynAnswers[method]);
    expect(requests).toHaveLength(1);
    cache.clear();
  });

  it.each(virsynMethods)('of %s made for a former identity send nothing', async (method) => {
    const { client, requests } = createTestClient(() => json(virsynAnswers[method]));
    const query = client.queries[method]();
    client.resetIdentity();
    expect(client.queries[method]().queryKey).not.toEqual(query.queryKey);
    expect(await failureOf(query.queryFn({ signal }))).toMatchObject({
      code: 'aborted',
      abortedBy: 'identity',
    });
    expect(requests).toEqual([]);
  });
});
