import { describe, expect, it } from 'vitest';
import { AbortedError } from './AbortedError';
import { BodyError } from './BodyError';
import { ClientError } from './ClientError';
import { ConfigError } from './ConfigError';
import { ContractError } from './ContractError';
import { HttpError } from './HttpError';
import { isClientError } from './isClientError';
import { NetworkError } from './NetworkError';
import { ScopeError } from './ScopeError';
import { TimeoutError } from './TimeoutError';
import { TokenError } from './TokenError';

const facts = { system: 'virsyn', endpoint: 'dashboard-funnel', status: 200 };
const family = [
  [new HttpError({ ...facts, status: 503 }), 'HttpError', 'server'],
  [new NetworkError(facts), 'NetworkError', 'network'],
  [new TimeoutError(facts, 30_000), 'TimeoutError', 'timeout'],
  [new AbortedError(facts, 'caller'), 'AbortedError', 'aborted'],
  [new BodyError(facts, 'empty'), 'BodyError', 'bad_body'],
  [new BodyError(facts, 'too_deep'), 'BodyError', 'too_large'],
  [new ContractError(facts, [{ path: '', code: 'invalid_type' }]), 'ContractError', 'contract'],
  [new TokenError(facts, 'hung'), 'TokenError', 'token'],
  [new ScopeError(facts, 'the period all', 'choose another'), 'ScopeError', 'unsupported_scope'],
  [new ConfigError(facts, 'requires baseUrl'), 'ConfigError', 'config'],
] as const;

describe('the family', () => {
  it.each(family)('%o is recognised and names itself', (error, name, code) => {
    expect(isClientError(error)).toBe(true);
    expect(error).toBeInstanceOf(ClientError);
    expect([error.name, error.code]).toEqual([name, code]);
    expect(Object.hasOwn(error, 'cause')).toBe(false);
    expect(error.message).toMatch(/^virsyn /);
    expect(error.message).not.toMatch(/\.$/);
  });

  it('is recognised across copies of this package by its brand', () => {
    const foreign = Object.defineProperty(new Error('other'), Symbol.for('@callscope/client-error'), {
      value: true,
    });
    expect(isClientError(foreign)).toBe(true);
  });

  it.each([null, undefined, 'HttpError', 7, new Error('x'), { name: 'HttpError', code: 'server' }])(
    '%o is no member',
    (value) => {
      expect(isClientError(value)).toBe(false);
    },
  );
});

describe('toJSON', () => {
  it('holds what is known, and nothing that is not', () => {
    const error = new HttpError({
      system: 'virsyn',
      endpoint: 'dashboard-funnel',
      status: 429,
      retryAt: 5,
      serverMessage: 'slow down',
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'HttpError',
      code: 'rate_limited',
      message: 'virsyn dashboard-funnel answered 429: too many requests; try again later',
      isRetryable: true,
      system: 'virsyn',
      endpoint: 'dashboard-funnel',
      status: 429,
      retryAt: 5,
      serverMessage: 'slow down',
    });
  });

  it('holds the issues of a contract error', () => {
    const issues = [{ path: 'summary.total_calls', code: 'invalid_type' }];
    expect(new ContractError(facts, issues).toJSON()).toMatchObject({ issues });
  });
});
