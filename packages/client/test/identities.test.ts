import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it, vi } from 'vitest';
import { funnelAnswer, overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const bearerOf = (request: Request) => request.headers.get('authorization');

describe('T19: another user takes over', () => {
  it('aborts what is under way and asks the host anew', async () => {
    const { client, requests, tokenReasons } = createTestClient((_, index) =>
      index === 0 ? never() : json(overviewAnswer),
    );
    const former = failureOf(client.overview());
    await vi.waitUntil(() => requests.length === 1);
    client.resetIdentity();
    expect(await former).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
    await client.overview();
    expect(requests.map(bearerOf)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(tokenReasons).toEqual(['first', 'first']);
  });

  it('T4: never commits a token that the former user’s call still brings', async () => {
    const handOuts: ((token: string) => void)[] = [];
    const signals: AbortSignal[] = [];
    const { client, requests } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: ({ signal }) => {
        signals.push(signal);
        return new Promise((resolve) => handOuts.push(resolve));
      },
    });
    const former = failureOf(client.overview());
    client.resetIdentity();
    const next = client.overview();
    await vi.waitUntil(() => handOuts.length === 2);
    handOuts[1]?.('new-user');
    handOuts[0]?.('former-user');
    await Promise.all([former, next]);
    await client.overview();
    expect(requests.map(bearerOf)).toEqual(['Bearer new-user', 'Bearer new-user']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('T4: never commits it when the callback itself resets the identity', async () => {
    const users = ['former-user', 'new-user'];
    const { client, requests } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: async () => {
        const user = users.shift() ?? 'nobody';
        if (user === 'former-user') client.resetIdentity();
        return user;
      },
    });
    expect(await failureOf(client.overview())).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
    await client.overview();
    await client.overview();
    expect(requests.map(bearerOf)).toEqual(['Bearer new-user', 'Bearer new-user']);
  });

  it('T4: never commits it, at whatever turn of the former user’s call the change falls', async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      let handOut: (token: string) => void = () => undefined;
      let asked = 0;
      const { client, requests } = createTestClient(() => json(overviewAnswer), {
        getAccessToken: () => {
          asked += 1;
          return asked > 1
            ? Promise.resolve('new-user')
            : new Promise((resolve) => {
                handOut = resolve;
              });
        },
      });
      const former = client.overview().catch(() => undefined);
      handOut('former-user');
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      client.resetIdentity();
      await former;
      await client.overview();
      expect(requests.map(bearerOf).at(-1)).toBe('Bearer new-user');
    }
  });

  it('T4: drops an answer that arrives in the same turn', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const { client, requests } = createTestClient(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const former = failureOf(client.overview());
    await vi.waitUntil(() => requests.length === 1);
    arrive(json(overviewAnswer));
    client.resetIdentity();
    expect((await former).code).toBe('aborted');
  });

  it('T4: a refused request never asks for the next user’s token, at whatever turn the change falls', async () => {
    for (let turns = 0; turns < 20; turns += 1) {
      let refuse: (response: Response) => void = () => undefined;
      const { client, requests, tokenReasons } = createTestClient(
        () =>
          new Promise((resolve) => {
            refuse = resolve;
          }),
      );
      const former = failureOf(client.overview());
      await vi.waitUntil(() => requests.length === 1, { interval: 1 });
      refuse(json({}, 401));
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const before = [...tokenReasons];
      client.resetIdentity();
      expect(await former).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
      expect(tokenReasons).toEqual(before);
      expect(requests.map(bearerOf).slice(before.length)).toEqual([]);
    }
  });

  it('gives later queries other keys, and other clients other keys always', () => {
    const first = createTestClient(never).client;
    const second = createTestClient(never).client;
    const before = first.queries.overview().queryKey;
    expect(second.queries.overview().queryKey).not.toEqual(before);
    expect(first.queries.overview().queryKey).toEqual(before);
    first.resetIdentity();
    expect(first.queries.overview().queryKey).not.toEqual(before);
  });
});

describe('T19: a query cache, when another user takes over', () => {
  const figuresOf = (totalCalls: number) => ({
    ...overviewAnswer,
    summary: { ...overviewAnswer.summary, total_calls: totalCalls },
  });
  /** A system that gives each user figures of his own. */
  const createTwoUsers = () => {
    const session = { user: 'former' };
    const made = createTestClient(
      (request) => json(figuresOf(bearerOf(request) === 'Bearer former' ? 1 : 2)),
      { getAccessToken: async () => session.user },
    );
    return { ...made, session, cache: new QueryClient() };
  };

  it('a refetch of a former query sends nothing, and never writes the next user’s figures under its key', async () => {
    const { client, requests, session, cache } = createTwoUsers();
    const former = client.queries.overview();
    await cache.fetchQuery(former);
    session.user = 'next';
    client.resetIdentity();
    const failure = await failureOf(cache.fetchQuery({ ...former, staleTime: 0 }));
    expect(failure).toMatchObject({ code: 'aborted', abortedBy: 'identity', endpoint: 'dashboard-overview' });
    expect(requests).toHaveLength(1);
    expect(cache.getQueryData(former.queryKey)).toEqual(figuresOf(1));

    const next = client.queries.overview();
    expect(await cache.fetchQuery(next)).toEqual(figuresOf(2));
    expect((await failureOf(cache.fetchQuery({ ...former, staleTime: 0 }))).code).toBe('aborted');
    expect(cache.getQueryData(former.queryKey)).toEqual(figuresOf(1));
    expect(requests.map(bearerOf)).toEqual(['Bearer former', 'Bearer next']);
  });

  it('a source that is made before and first fetched after is the former user’s too', async () => {
    const { client, requests, cache } = createTwoUsers();
    const scope = { period: { preset: '7d' }, timeZone: 'UTC', now: '2026-02-16T15:00:00Z' } as const;
    const former = client.sources.kpis(scope);
    client.resetIdentity();
    expect((await failureOf(cache.fetchQuery({ ...former }))).code).toBe('aborted');
    expect(requests).toEqual([]);
  });

  it('who listens asks again under another key, and the former prefix finds all that is left', async () => {
    const { client, session, cache } = createTwoUsers();
    const observer = new QueryObserver(cache, { ...client.queries.overview() });
    const seen: unknown[] = [];
    const stop = observer.subscribe(({ data }) => seen.push(data?.summary.total_calls));
    const cancel = client.identity.subscribe(() => observer.setOptions({ ...client.queries.overview() }));
    await vi.waitUntil(() => seen.at(-1) === 1);

    const formerPrefix = client.identity.keyPrefix();
    session.user = 'next';
    client.resetIdentity();
    expect(observer.getCurrentResult().data).toBeUndefined();
    cache.removeQueries({ queryKey: formerPrefix });
    await vi.waitUntil(() => seen.at(-1) === 2);
    expect(
      cache
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ).toEqual([figuresOf(2)]);
    expect(seen.slice(seen.indexOf(1))).toEqual([1, undefined, 2]);
    cancel();
    stop();
    cache.clear();
  });
});

it('two clients share no token', async () => {
  const one = createTestClient(() => json(funnelAnswer), { getAccessToken: async () => 'one' });
  const two = createTestClient(() => json(funnelAnswer), { getAccessToken: async () => 'two' });
  await Promise.all([one.client.funnel(), two.client.funnel()]);
  expect([...one.requests, ...two.requests].map(bearerOf)).toEqual(['Bearer one', 'Bearer two']);
});
