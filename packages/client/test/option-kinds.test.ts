import { expect, it } from 'vitest';
import type { ClientOptions } from '../src/ClientOptions';
import { ConfigError } from '../src/errors/ConfigError';
import { createLoquentClient } from '../src/loquent/createLoquentClient';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';

const secret = 'canary-secret-7';
const functions = ['fetch', 'onUnauthorized', 'onContractDrift', 'onWarning', 'retryJitter'] as const;

const wrong: readonly (readonly [keyof ClientOptions, unknown, string])[] = [
  ...functions.flatMap((name) => [
    [name, secret, 'a function'] as const,
    [name, { secret }, 'a function'] as const,
    [name, true, 'a function'] as const,
  ]),
  ['cacheKey', 7, 'a text that is not empty'],
  ['cacheKey', '', 'a text that is not empty'],
  ['cacheKey', [secret], 'a text that is not empty'],
  ['includeErrorDetails', 'false', 'a boolean'],
  ['includeErrorDetails', 1, 'a boolean'],
];

const throwing = {
  enumerable: true,
  get: () => {
    throw new Error(secret);
  },
};

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

for (const { name: system, connect, methods, answerTo } of everySystem) {
  it.each(wrong)(`a ${system} client refuses %s as %j with the remedy`, (name, value, kind) => {
    // JavaScript hosts are not held back by the type.
    const failure = thrownBy(() => connect({ [name]: value as never }));
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({
      system,
      message: `${system} requires ${name} to be ${kind}; leave it out for the default`,
    });
  });

  it.each(['getAccesToken', 'token', 'baseURL', 'timeout'])(
    `a ${system} client refuses the option %s, which nobody reads`,
    (name) => {
      // JavaScript hosts are not held back by the type.
      const failure = thrownBy(() => connect({ [name]: secret } as never));
      expect(failure).toMatchObject({ code: 'config', system });
      expect(String(failure)).toMatch(new RegExp(`${system} takes only baseUrl, auth, .+, got ${name}$`));
      expect(String(failure)).not.toContain(secret);
    },
  );

  it(`a ${system} client refuses a listener that is none`, () => {
    expect(thrownBy(() => connect({}).identity.subscribe(5 as never))).toMatchObject({
      code: 'config',
      system,
    });
  });

  it(`a ${system} client keeps tokens out of its keys`, () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2ln';
    const failure = thrownBy(() => connect({ cacheKey: `user ${token}` }));
    expect(failure).toMatchObject({ code: 'config', system });
    expect(String(failure)).toContain(`${system} requires cacheKey without a token in it`);
    expect(String(failure)).not.toContain('eyJ');
  });

  it(`a ${system} client takes null for absent`, async () => {
    const names = [...functions.slice(1), 'cacheKey', 'includeErrorDetails', 'timeoutMs', 'auth'];
    const { fetch } = createFakeFetch((request) => json(answerTo(request)));
    const absent = Object.fromEntries(names.map((name) => [name, null]));
    const client = connect({ ...absent, getAccessToken: async () => 'token-1', fetch });
    await Promise.all(methods.map((method) => client.ask(method)));
  });

  it(`a ${system} client lets out nothing that its options throw`, () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const auth = Object.defineProperty({}, 'apiKey', throwing);
    const headers = Object.defineProperty({}, 'x-partner', throwing);
    for (const options of [{ auth }, { auth: proxy }, { headers }, { headers: proxy }]) {
      const failure = thrownBy(() => connect(options as never));
      expect(failure).toMatchObject({ code: 'config', message: `${system} cannot read its options` });
    }
  });

  it(`a ${system} client reads each option once, and inherited ones too`, async () => {
    const { fetch, requests } = createFakeFetch((request) => json(answerTo(request)));
    let reads = 0;
    const options = Object.create({
      baseUrl: `https://${system}.example.com`,
      get fetch() {
        reads += 1;
        return reads === 1 ? fetch : () => Promise.reject(new Error(secret));
      },
    });
    const { [createName(system)]: create } = await import('../src/index');
    const client = create(options);
    const [method = ''] = methods;
    // Each system's first method takes no parameters.
    await Reflect.get(client, method)(system === 'loquent' ? { time_range: 'all_time' } : {});
    expect(requests).toHaveLength(1);
    expect(reads).toBe(1);
  });
}

function createName(system: string) {
  const names = {
    virsyn: 'createVirsynClient',
    vyom: 'createVyomClient',
    loquent: 'createLoquentClient',
    kaleyra: 'createKaleyraClient',
  } as const;
  return names[system as keyof typeof names];
}

it('an encoder that throws when it is read is not let out either', () => {
  const options = Object.defineProperty({ baseUrl: 'https://x.example.com' }, 'encodeTimeRange', throwing);
  expect(thrownBy(() => createLoquentClient(options))).toMatchObject({
    code: 'config',
    message: 'loquent cannot read its options',
  });
});

it('only Loquent takes the options of Loquent', () => {
  const options = { organizationTimeZone: 'America/New_York', encodeTimeRange: () => 'x' };
  for (const { name, connect } of everySystem) {
    const failure = thrownBy(() => void connect(options as never));
    if (name === 'loquent') expect(failure).toBeUndefined();
    else expect(failure).toMatchObject({ code: 'config', system: name });
  }
});
