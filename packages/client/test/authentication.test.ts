import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HttpError } from '../src/errors/HttpError';
import { TokenError } from '../src/errors/TokenError';
import { funnelAnswer, overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const refused = () => json({ error: 'invalid token' }, 401);
const bearerOf = (request: Request) => request.headers.get('authorization');
const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

afterEach(() => {
  vi.useRealTimers();
});

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

describe('the host does not give a token', () => {
  it('T29: throws at once, or later', async () => {
    const callbacks = [
      () => {
        throw new Error('secret-of-the-host');
      },
      () => Promise.reject(new Error('secret-of-the-host')),
    ];
    for (const getAccessToken of callbacks) {
      const { client, requests } = createTestClient(() => json(overviewAnswer), { getAccessToken });
      const failure = await failureOf(client.overview());
      expect(failure).toMatchObject({ code: 'token', fault: 'threw', isRetryable: false });
      expect(failure.message).toBe('virsyn getAccessToken threw; see what it throws');
      expect(requests).toHaveLength(0);
    }
  });

  it.each(['', 'two words', 'line\nbreak', 'naïve', undefined, null, 7, {}])(
    'T29: %j is no usable token',
    async (value) => {
      const { client } = createTestClient(() => json(overviewAnswer), {
        // JavaScript hosts return what they like.
        getAccessToken: async () => value as string,
      });
      expect(await failureOf(client.overview())).toMatchObject({ code: 'token', fault: 'unusable' });
    },
  );

  it('T29: hangs: after 15 s all end, its signal is aborted, and the next request asks again', async () => {
    fakeTimers();
    const signals: AbortSignal[] = [];
    const { client } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: ({ signal }) => {
        signals.push(signal);
        return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve('token');
      },
    });
    const failures = Promise.all([failureOf(client.overview()), failureOf(client.funnel())]);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await failures).map((error) => error instanceof TokenError && error.fault)).toEqual([
      'hung',
      'hung',
    ]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await client.overview()).toEqual(overviewAnswer);
  });

  it('a shorter limit of the request blames the token, and leaves the call of the host alone', async () => {
    fakeTimers();
    let handOut: (token: string) => void = () => undefined;
    const { client } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: () =>
        new Promise((resolve) => {
          handOut = resolve;
        }),
    });
    const hasty = failureOf(client.overview({}, { timeoutMs: 100 }));
    const patient = client.overview();
    await vi.advanceTimersByTimeAsync(100);
    expect((await hasty).code).toBe('token');
    handOut('token');
    expect(await patient).toEqual(overviewAnswer);
  });

  it('a caller that aborts leaves the shared call to the others', async () => {
    let handOut: (token: string) => void = () => undefined;
    let asked = 0;
    const { client } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: () => {
        asked += 1;
        return new Promise((resolve) => {
          handOut = resolve;
        });
      },
    });
    const controller = new AbortController();
    const gone = failureOf(client.overview({}, { signal: controller.signal }));
    const staying = client.overview();
    controller.abort();
    expect((await gone).code).toBe('aborted');
    handOut('token');
    expect(await staying).toEqual(overviewAnswer);
    expect(asked).toBe(1);
  });
});

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
