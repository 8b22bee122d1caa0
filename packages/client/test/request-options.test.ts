import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const secret = '+1 555-0134';
const throws = {
  get: () => {
    throw new Error(secret);
  },
  enumerable: true,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const refusals: readonly (readonly [string, unknown, string])[] = [
  ['null', null, 'takes its options as one object'],
  ['a text', secret, 'takes its options as one object'],
  ['a list', [], 'takes its options as one object'],
  ['a getter that throws', Object.defineProperty({}, 'signal', throws), 'cannot read its options'],
  ['a signal that is an object', { signal: {} }, 'requires signal to be an AbortSignal'],
  ['a signal that is a text', { signal: secret }, 'requires signal to be an AbortSignal'],
  [
    'a signal that cannot be read',
    { signal: Object.defineProperty(new AbortController().signal, 'aborted', throws) },
    'requires signal to be an AbortSignal',
  ],
  ['a slip of the pen', { timeout: 1 }, 'takes only signal, timeoutMs, got timeout'],
  ['a number as a name', { [secret]: 1 }, 'takes only signal, timeoutMs, got […]'],
  ['a bigint', { timeoutMs: 5n }, 'requires timeoutMs above 0 and at most 2147483647, got a bigint'],
  [
    'a symbol',
    { timeoutMs: Symbol(secret) },
    'requires timeoutMs above 0 and at most 2147483647, got a symbol',
  ],
  ['a text as limit', { timeoutMs: secret }, 'requires timeoutMs above 0 and at most 2147483647, got a text'],
  ['digits as limit', { timeoutMs: '100' }, 'requires timeoutMs above 0 and at most 2147483647, got a text'],
];

it.each(refusals)(
  'options that are or hold %s are refused, with no request and no timer',
  async (_, options, words) => {
    const { client, requests } = createTestClient(() => json(overviewAnswer));
    // JavaScript callers are not held back by the type.
    const failure = await failureOf(client.overview({}, options as never));
    expect(failure).toMatchObject({ code: 'config', system: 'virsyn' });
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain(secret);
    expect(requests).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  },
);

it('absent options, and a signal of another realm, are taken', async () => {
  const { client } = createTestClient(() => json(overviewAnswer));
  const { signal } = new AbortController();
  const foreign = {
    aborted: false,
    addEventListener: signal.addEventListener.bind(signal),
    removeEventListener: signal.removeEventListener.bind(signal),
  };
  for (const options of [undefined, {}, { signal: null, timeoutMs: null }, { signal }, { signal: foreign }]) {
    await client.overview({}, options as never);
  }
  expect(vi.getTimerCount()).toBe(0);
});

it('parameters that cannot be read are refused, by methods and queries alike', async () => {
  const { client, requests } = createTestClient(() => json(overviewAnswer));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const params of [Object.defineProperty({}, 'period', throws), proxy]) {
    const failure = await failureOf(client.overview(params));
    expect(failure).toMatchObject({ code: 'config', endpoint: 'dashboard-overview' });
    expect(failure.message).toBe('virsyn dashboard-overview cannot read its parameters');
    expect(() => client.queries.overview(params)).toThrow('cannot read its parameters');
  }
  expect(requests).toEqual([]);
});

it('only own parameters are sent, each as it was checked', async () => {
  const { client, requests } = createTestClient(() => json({}));
  const [checked, inherited] = ['c', 'd'].map((end) => `3f1c2d4e-0000-4000-8000-00000000000${end}`);
  let reads = 0;
  const changing = {
    get client_id() {
      reads += 1;
      return reads === 1 ? checked : 7;
    },
  };
  await failureOf(client.overview(Object.create({ client_id: inherited })));
  await failureOf(client.overview(changing as never));
  expect(requests.map(({ url }) => new URL(url).searchParams.get('client_id'))).toEqual([null, checked]);
});

it.each(['aborted', 'addEventListener', 'removeEventListener'] as const)(
  'a signal whose %s throws when it is used lets nothing of it out',
  async (name) => {
    const { client } = createTestClient(() => json(overviewAnswer));
    const { signal } = new AbortController();
    let reads = 0;
    const hostile = {
      aborted: false,
      addEventListener: signal.addEventListener.bind(signal),
      removeEventListener: signal.removeEventListener.bind(signal),
    };
    const thrower = () => {
      throw new Error(secret);
    };
    // Read well once, where it is checked.
    if (name === 'aborted') {
      Object.defineProperty(hostile, name, {
        enumerable: true,
        get: () => {
          reads += 1;
          return reads === 1 ? false : thrower();
        },
      });
    } else hostile[name] = thrower;
    for (const ask of [
      () => client.overview({}, { signal: hostile as never }),
      () => client.queries.overview().queryFn({ signal: hostile as never }),
    ]) {
      reads = 0;
      if (name === 'removeEventListener') expect(await ask()).toEqual(overviewAnswer);
      else expect(await failureOf(ask())).toMatchObject({ code: 'config' });
    }
    expect(vi.getTimerCount()).toBe(0);
  },
);
