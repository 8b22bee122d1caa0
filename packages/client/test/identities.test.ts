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

it('two clients share no token', async () => {
  const one = createTestClient(() => json(funnelAnswer), { getAccessToken: async () => 'one' });
  const two = createTestClient(() => json(funnelAnswer), { getAccessToken: async () => 'two' });
  await Promise.all([one.client.funnel(), two.client.funnel()]);
  expect([...one.requests, ...two.requests].map(bearerOf)).toEqual(['Bearer one', 'Bearer two']);
});
