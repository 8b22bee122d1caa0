import { afterEach, describe, expect, it, vi } from 'vitest';
import { TokenError } from '../src/errors/TokenError';
import { overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

afterEach(() => {
  vi.useRealTimers();
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

  it('T29: asks the client that asks it: hangs, without asking for ever', async () => {
    fakeTimers();
    let asked = 0;
    const { client } = createTestClient(() => json(overviewAnswer), {
      getAccessToken: async () => {
        asked += 1;
        await client.overview();
        return 'token';
      },
    });
    const failure = failureOf(client.overview());
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failure).toMatchObject({ code: 'token', fault: 'hung' });
    expect(asked).toBe(1);
  });

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
