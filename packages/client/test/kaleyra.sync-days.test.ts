import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

const ok = (synced: number) => json({ synced, status: 'ok' }, 201);
const week = { from_date: '2026-02-26', to_date: '2026-03-01' };

describe('days that Kaleyra is not asked to sync', () => {
  const { client, requests } = createKaleyraTestClient(() => ok(5));
  const messageOf = async (params: object) => {
    // JavaScript callers are not held back by the type.
    const failure = await failureOf(client.sync(params as never));
    expect(failure).toMatchObject({ code: 'config', endpoint: 'sync' });
    return failure.message;
  };

  it.each([
    [{ from_date: '2026-02-24' }],
    [{ to_date: '2026-02-24' }],
    [{ from_date: '2026/02/24', to_date: '2026/02/24' }],
    [{ from_date: '2026-02-29', to_date: '2026-03-01' }],
    [{ from_date: '2026-02-24T00:00:00Z', to_date: '2026-02-24T00:00:00Z' }],
    [{ from_date: '', to_date: '' }],
    [{ from_date: 20260224, to_date: 20260224 }],
    [{ from_date: '2026-02-25', to_date: '2026-02-24' }],
  ])('are %j', async (params) => {
    expect(await messageOf(params)).toBe(
      'kaleyra sync requires from_date and to_date as YYYY-MM-DD in the years 1000 to 9999, in order; leave both out for today',
    );
  });

  it('are asked for with a listener that is one, or none', async () => {
    const { client: other, requests: sent } = createKaleyraTestClient(() => ok(5));
    for (const onProgress of [5, 'listener', {}, true]) {
      // JavaScript callers are not held back by the type.
      const failure = await failureOf(other.sync({}, { onProgress: onProgress as never }));
      expect(failure.message).toBe(
        'kaleyra sync requires onProgress to be a function; leave it out for none',
      );
    }
    const slip = await failureOf(other.sync({}, { onprogress: () => undefined } as never));
    expect(slip.message).toBe('kaleyra sync takes only signal, timeoutMs, onProgress, got onprogress');
    expect(sent).toEqual([]);
    await other.sync({}, { onProgress: undefined });
    await other.sync({}, { onProgress: null as never });
  });

  it('are more than 366', async () => {
    expect(await messageOf({ from_date: '2025-01-01', to_date: '2026-01-02' })).toBe(
      'kaleyra sync takes 366 days at most, got 367; split the range',
    );
    const leapYear = createKaleyraTestClient(() => ok(1));
    const { days } = await leapYear.client.sync({ from_date: '2028-01-01', to_date: '2028-12-31' });
    expect([days.length, days[59]?.day, days.at(-1)?.day]).toEqual([366, '2028-02-29', '2028-12-31']);
  });

  it('have other names', async () => {
    expect(await messageOf({ range: '7d' })).toBe('kaleyra sync takes only from_date, to_date, got range');
    for (const params of [[], '2026-02-24']) await messageOf(params as object);
  });

  it('are null', async () => {
    // JavaScript callers are not held back by the type.
    expect(await messageOf(null as never)).toContain('takes its parameters as one object');
  });

  it('are asked for in no time', async () => {
    for (const timeoutMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect((await failureOf(client.sync(week, { timeoutMs }))).code).toBe('config');
    }
  });

  it('and nothing was sent', () => {
    expect(requests).toEqual([]);
  });
});

describe('options that a sync of Kaleyra refuses', () => {
  const hostile = {
    get signal() {
      throw new Error('canary');
    },
  };

  it.each([
    ['null', null],
    ['a text', 'canary'],
    ['a list', []],
    ['no signal', { signal: 'canary' }],
    ['no time', { timeoutMs: '1000' }],
    ['what cannot be read', hostile],
  ])('are %s', async (_, options) => {
    const { client, requests } = createKaleyraTestClient(() => ok(5));
    // JavaScript callers are not held back by the type.
    const failure = await failureOf(client.sync({}, options as never));
    expect(failure.code).toBe('config');
    expect(failure.message).not.toContain('canary');
    expect(requests).toEqual([]);
  });
});
