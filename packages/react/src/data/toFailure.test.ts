import { BodyError, HttpError, NetworkError, TimeoutError } from '@callscope/client';
import { describe, expect, it } from 'vitest';
import { toFailure } from './toFailure';

const facts = { system: 'virsyn', endpoint: 'dashboard-overview' };
const retry = () => {};
const fail = (error: unknown, isOnline = true) => toFailure(error, isOnline, retry);

describe('toFailure', () => {
  it('tells no access, an ended session and a failure apart', () => {
    expect(fail(new HttpError({ ...facts, status: 403 }))).toEqual({ status: 'denied' });
    expect(fail(new HttpError({ ...facts, status: 401 }))).toEqual({ status: 'signed_out' });
    expect(fail(new HttpError({ ...facts, status: 500 }))).toMatchObject({ status: 'error', code: 'server' });
  });

  it('calls a network error offline only when the browser is', () => {
    expect(fail(new NetworkError(facts))).toMatchObject({ status: 'error', code: 'network' });
    expect(fail(new NetworkError(facts), false)).toEqual({ status: 'offline' });
    expect(fail(new BodyError(facts, 'empty'), false)).toMatchObject({ status: 'error', code: 'bad_body' });
  });

  it('keeps times and the support reference', () => {
    expect(fail(new TimeoutError(facts, 30_000))).toMatchObject({ code: 'timeout', timeoutMs: 30_000 });
    const limited = new HttpError({ ...facts, status: 429, retryAt: 1_771_254_300_000, requestId: 'r-17' });
    expect(fail(limited)).toMatchObject({
      code: 'rate_limited',
      retryAtMs: 1_771_254_300_000,
      requestId: 'r-17',
      timeoutMs: null,
    });
  });

  it('shows nothing of an error that is not one of the family', () => {
    const foreign = Object.assign(new Error('Bearer secret'), { code: 'forbidden' });
    expect(fail(foreign)).toEqual({
      status: 'error',
      code: 'unknown',
      retryAtMs: null,
      timeoutMs: null,
      requestId: null,
      retry,
    });
  });
});
