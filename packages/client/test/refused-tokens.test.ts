import { describe, expect, it, vi } from 'vitest';
import type { HttpError } from '../src/errors/HttpError';
import { overviewAnswer } from './support/answers';
import { createFakeFetch, json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';

const refused = () => json({ error: 'invalid token' }, 401);
const bearerOf = (request: Request) => request.headers.get('authorization');

describe('a token is refused', () => {
  it('F4: once: renews, replays and succeeds', async () => {
    const { client, requests, tokenReasons } = createTestClient((_, index) =>
      index === 0 ? refused() : json(overviewAnswer),
    );
    expect(await client.overview()).toEqual(overviewAnswer);
    expect(requests.map(bearerOf)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(tokenReasons).toEqual(['first', 'expired']);
  });

  it('F4: lets go of the body of the refusal', async () => {
    let isCancelled = false;
    const open = () =>
      new ReadableStream({
        cancel: () => {
          isCancelled = true;
        },
      });
    const { client } = createTestClient((_, index) =>
      index === 0 ? new Response(open(), { status: 401 }) : json(overviewAnswer),
    );
    await client.overview();
    expect(isCancelled).toBe(true);
  });

  it.each([
    ['loquent', { message: 'expired', code: 401 }],
    ['kaleyra', { message: 'expired', statusCode: 401 }],
  ])('F4, F5: inside a success of %s: one renewal and one replay too', async (name, refusal) => {
    const system = everySystem.find((one) => one.name === name);
    if (!system) throw new Error(`no system ${name}`);
    const { connect, methods, answerTo } = system;
    for (const isRenewable of [true, false]) {
      const onUnauthorized = vi.fn();
      const { fetch, requests } = createFakeFetch((request) =>
        json(isRenewable && bearerOf(request) === 'Bearer token-2' ? answerTo(request) : refusal),
      );
      let asked = 0;
      const getAccessToken = async () => {
        asked += 1;
        return `token-${asked}`;
      };
      const [method = ''] = methods;
      const asking = connect({ fetch, getAccessToken, onUnauthorized }).ask(method);
      if (isRenewable) await asking;
      else expect(await failureOf(asking)).toMatchObject({ code: 'unauthorized', status: 401 });
      expect(requests.map(bearerOf)).toEqual(['Bearer token-1', 'Bearer token-2']);
      expect(onUnauthorized).toHaveBeenCalledTimes(isRenewable ? 0 : 1);
    }
  });

  it('F5: for ever: one replay, one word to the host, no loop', async () => {
    const said: HttpError[] = [];
    const { client, requests, tokenReasons } = createTestClient(refused, {
      onUnauthorized: (error) => said.push(error),
    });
    const first = await failureOf(client.overview());
    expect(first).toMatchObject({ code: 'unauthorized', status: 401, serverMessage: 'invalid token' });
    expect([requests.length, tokenReasons.length]).toEqual([2, 2]);
    await failureOf(client.overview());
    expect([requests.length, tokenReasons.length]).toEqual([4, 3]);
    expect(said).toEqual([first]);
  });

  it('F5: speaks again after a success has ended the silence, and after a change of identity', async () => {
    let isRefusing = true;
    const onUnauthorized = vi.fn();
    const { client } = createTestClient(() => (isRefusing ? refused() : json(overviewAnswer)), {
      onUnauthorized,
    });
    await failureOf(client.overview());
    isRefusing = false;
    await client.overview();
    isRefusing = true;
    await failureOf(client.overview());
    expect(onUnauthorized).toHaveBeenCalledTimes(2);
    client.resetIdentity();
    await failureOf(client.overview());
    expect(onUnauthorized).toHaveBeenCalledTimes(3);
  });

  it('F6: by seven concurrent requests: one renewal, fourteen requests', async () => {
    const { client, requests, tokenReasons } = createTestClient((request) =>
      bearerOf(request) === 'Bearer token-1' ? refused() : json(overviewAnswer),
    );
    const answers = await Promise.all(Array.from({ length: 7 }, () => client.overview()));
    expect(answers).toEqual(Array.from({ length: 7 }, () => overviewAnswer));
    expect(requests).toHaveLength(14);
    expect(tokenReasons).toEqual(['first', 'expired']);
  });

  it('F6: a straggler that was refused with the former token takes the present one', async () => {
    let refuseStraggler: () => void = () => undefined;
    const { client, tokenReasons, requests } = createTestClient((request, index) => {
      if (index === 0) {
        return new Promise((resolve) => {
          refuseStraggler = () => resolve(refused());
        });
      }
      return bearerOf(request) === 'Bearer token-1' ? refused() : json(overviewAnswer);
    });
    const straggler = client.overview();
    await vi.waitUntil(() => requests.length === 1);
    await client.overview();
    refuseStraggler();
    expect(await straggler).toEqual(overviewAnswer);
    expect(tokenReasons).toEqual(['first', 'expired']);
  });

  it('a request that begins during a renewal waits for the new token', async () => {
    let handOut: (token: string) => void = () => undefined;
    let asked = 0;
    const { client, requests } = createTestClient(
      (request) => (bearerOf(request) === 'Bearer old' ? refused() : json(overviewAnswer)),
      {
        getAccessToken: () => {
          asked += 1;
          return asked === 1
            ? Promise.resolve('old')
            : new Promise((resolve) => {
                handOut = resolve;
              });
        },
      },
    );
    const early = client.overview();
    await vi.waitUntil(() => asked === 2);
    const late = client.overview();
    handOut('new');
    await Promise.all([early, late]);
    expect(requests.map(bearerOf)).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
  });

  it('F7: the renewal fails: all seven end alike, and the next request asks again', async () => {
    let isBroken = true;
    let asked = 0;
    const { client } = createTestClient(
      (request) => (bearerOf(request) === 'Bearer good' ? json(overviewAnswer) : refused()),
      {
        getAccessToken: async () => {
          asked += 1;
          if (asked === 1) return 'old';
          if (isBroken) throw new Error('the sign-in server is down');
          return 'good';
        },
      },
    );
    const failures = await Promise.all(Array.from({ length: 7 }, () => failureOf(client.overview())));
    expect(failures.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 'token'));
    expect(asked).toBe(2);
    isBroken = false;
    expect(await client.overview()).toEqual(overviewAnswer);
  });

  it('F7: the host gives the same token again: one replay, then unauthorized', async () => {
    const { client, requests } = createTestClient(refused, { getAccessToken: async () => 'same' });
    expect((await failureOf(client.overview())).code).toBe('unauthorized');
    expect(requests).toHaveLength(2);
  });

  it('an API key or a cookie has no renewal: unauthorized after one request', async () => {
    for (const auth of [{ apiKey: 'key-1' }, { session: 'cookie' }] as const) {
      const onUnauthorized = vi.fn();
      const { client, requests } = createTestClient(refused, { auth, onUnauthorized });
      expect((await failureOf(client.overview())).code).toBe('unauthorized');
      expect(requests).toHaveLength(1);
      expect(onUnauthorized).toHaveBeenCalledTimes(1);
    }
  });

  it('a listener of the host that throws or rejects changes nothing', async () => {
    const listeners = [
      () => {
        throw new Error('listener');
      },
      () => Promise.reject(new Error('listener')),
    ];
    for (const onUnauthorized of listeners) {
      const { client } = createTestClient(refused, { onUnauthorized });
      expect((await failureOf(client.overview())).code).toBe('unauthorized');
    }
  });
});
