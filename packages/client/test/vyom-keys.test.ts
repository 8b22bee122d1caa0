import { inspect } from 'node:util';
import { QueryClient } from '@tanstack/query-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVyomClient } from '../src/vyom/createVyomClient';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { vyomAnswers, vyomMethods } from './support/vyomAnswers';
import { createVyomTestClient } from './support/vyomTestClient';

const baseUrl = 'https://vyom.example.com';
const apiKey = 'vyom-canary-key';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("Vyom's query options", () => {
  it('have keys of system, address, cache, identity, endpoint and parameters', () => {
    const { client } = createVyomTestClient(() => json({}), { auth: { apiKey }, cacheKey: 'tenant-7' });
    const start_date = '2026-01-01T00:00:00Z';
    const { queryKey } = client.queries.byTime({ assistant_id: 'a', granularity: 'week', start_date });
    expect(queryKey).toEqual([
      'callscope',
      'vyom',
      baseUrl,
      'tenant-7',
      0,
      'by-time',
      { start_date, granularity: 'week', assistant_id: 'a' },
    ]);
    expect(client.queries.byTime({ granularity: 'week', start_date, assistant_id: 'a' }).queryKey).toEqual(
      queryKey,
    );
    expect(client.queries.dashboard().queryKey).toEqual(client.queries.dashboard({}).queryKey);
    const keys = vyomMethods.map((method) => JSON.stringify(client.queries[method]().queryKey));
    expect(new Set(keys).size).toBe(vyomMethods.length);
    expect(keys.join()).not.toContain(apiKey);
  });

  it.each(vyomMethods)('of %s fetch its answer, fresh for half a minute', async (method) => {
    const { client } = createVyomTestClient(() => json(vyomAnswers[method]));
    const query = client.queries[method]();
    const { signal } = new AbortController();
    expect(query.staleTime).toBe(30_000);
    expect(await query.queryFn({ signal })).toEqual(vyomAnswers[method]);
  });

  it('of a former identity send nothing', async () => {
    const { client, requests } = createVyomTestClient(() => json(vyomAnswers.dashboard));
    const query = client.queries.dashboard();
    const formerPrefix = client.identity.keyPrefix();
    client.resetIdentity();
    expect(client.identity.keyPrefix()).not.toEqual(formerPrefix);
    const { signal } = new AbortController();
    expect(await failureOf(query.queryFn({ signal }))).toMatchObject({
      code: 'aborted',
      abortedBy: 'identity',
    });
    expect(requests).toEqual([]);
  });
});

describe("T5: Vyom's API key", () => {
  it('is refused in a page that is not on loopback, and says what to do', () => {
    vi.stubGlobal('location', { hostname: 'app.example.com' });
    expect(() => createVyomClient({ baseUrl, auth: { apiKey } })).toThrow(
      'vyom refuses apiKey in a page that is not on loopback; use getAccessToken, or set allowInBrowser if the key may be public',
    );
    expect(() => createVyomClient({ baseUrl, auth: { apiKey, allowInBrowser: true } })).not.toThrow();
    expect(() => createVyomClient({ baseUrl, getAccessToken: async () => apiKey })).not.toThrow();
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('serves a page on %s', async (hostname) => {
    vi.stubGlobal('location', { hostname });
    const { client, requests } = createVyomTestClient(() => json(vyomAnswers.dashboard), {
      auth: { apiKey },
    });
    await client.dashboard();
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${apiKey}`);
  });

  it('is sent once, and again after a change of identity: a refused one has no other', async () => {
    const { client, requests } = createVyomTestClient(() => json({}, 401), { auth: { apiKey } });
    expect((await failureOf(client.dashboard())).code).toBe('unauthorized');
    client.resetIdentity();
    expect((await failureOf(client.dashboard())).code).toBe('unauthorized');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(
      Array(2).fill(`Bearer ${apiKey}`),
    );
  });

  it('is renewed when it comes from a callback', async () => {
    const reasons: string[] = [];
    const { client } = createVyomTestClient(
      (_, index) => json(vyomAnswers.dashboard, index === 0 ? 401 : 200),
      {
        getAccessToken: async ({ reason }) => {
          reasons.push(reason);
          return apiKey;
        },
      },
    );
    expect(await client.dashboard()).toEqual(vyomAnswers.dashboard);
    expect(reasons).toEqual(['first', 'expired']);
  });

  it('T1: is in no error, query, cache, address or client', async () => {
    const seen: unknown[] = [];
    const cache = new QueryClient();
    const echo = {
      success: false,
      message: `no ${apiKey}`,
      data: { errors: [{ loc: [apiKey], input: apiKey }] },
    };
    for (const status of [200, 401, 403, 422, 429, 500]) {
      const { client, requests } = createVyomTestClient(
        () => json(echo, status, { 'x-request-id': apiKey }),
        {
          auth: { apiKey },
          includeErrorDetails: true,
        },
      );
      for (const method of vyomMethods) {
        const query = { ...client.queries[method](), retry: false } as object;
        seen.push(query, await failureOf(client[method]()));
        await cache.fetchQuery(query as never).catch((error: unknown) => seen.push(error));
      }
      seen.push(
        client,
        requests.map(({ url }) => url),
      );
    }
    seen.push(
      cache
        .getQueryCache()
        .getAll()
        .map(({ state, queryKey }) => ({ state, queryKey })),
    );
    const text = inspect(seen, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(seen);
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(apiKey);
    cache.clear();
  });
});
