import { describe, expect, it } from 'vitest';
import { failureOf } from './support/failureOf';
import { kaleyraEndpoints, kaleyraMethods } from './support/kaleyraAnswers';
import { answerAsKaleyra, createKaleyraTestClient } from './support/kaleyraTestClient';

const custom = {
  range: 'custom',
  start_date: '2026-02-22T00:00:00+05:30',
  end_date: '2026-02-24T18:30:00.5Z',
} as const;

describe('parameters that Kaleyra is not sent', () => {
  const { client, requests } = createKaleyraTestClient(answerAsKaleyra);
  const messageOf = async (work: Promise<unknown>) => {
    const failure = await failureOf(work);
    expect(failure).toMatchObject({ code: 'config', system: 'kaleyra' });
    return failure.message;
  };

  it.each(kaleyraMethods)('%s refuses ranges that Kaleyra does not have', async (method) => {
    for (const range of ['90d', 'Today', '', 7]) {
      // JavaScript callers are not held back by the type.
      expect(await messageOf(client[method]({ range: range as never }))).toBe(
        `kaleyra ${kaleyraEndpoints[method]} requires range to be one of today, 7d, 30d, custom, got ${range}`,
      );
    }
  });

  it.each(kaleyraMethods)(
    '%s refuses moments that do not exist, or that the server would read in its own zone',
    async (method) => {
      for (const value of [
        '2026-02-24T00:00:00',
        '2026-02-24 00:00:00Z',
        '2026-02-24',
        '2026/02/24',
        '2026-02-30T00:00:00Z',
        '2026-02-24T24:00:00Z',
        '2026-02-24T23:60:00Z',
        '2026-02-24T23:59:60Z',
        '2026-02-24T00:00:00+24:00',
        '2026-02-24T00:00:00.0000001Z',
        '0999-01-01T00:00:00Z',
        '',
        1_771_200_000,
        new Date(0),
        undefined,
        null,
      ]) {
        for (const name of ['start_date', 'end_date']) {
          expect(await messageOf(client[method]({ ...custom, [name]: value as never }))).toBe(
            `kaleyra ${kaleyraEndpoints[method]} requires ${name} with range 'custom', a moment that exists, with Z or an offset, like 2026-02-16T00:00:00+05:30`,
          );
        }
      }
    },
  );

  it.each(kaleyraMethods)('%s refuses a range that is empty or reversed, by instants', async (method) => {
    for (const [start_date, end_date] of [
      ['2026-02-24T00:00:00Z', '2026-02-23T23:59:59Z'],
      ['2026-02-24T00:00:00Z', '2026-02-24T05:29:59+05:30'],
      ['2026-02-24T00:00:00Z', '2026-02-24T05:30:00+05:30'],
    ]) {
      expect(await messageOf(client[method]({ range: 'custom', start_date, end_date }))).toContain(
        'requires start_date to be before end_date',
      );
    }
  });

  it.each(kaleyraMethods)('%s refuses moments without the range that takes them', async (method) => {
    for (const range of [undefined, 'today', '7d', '30d'] as const) {
      const { start_date, end_date } = custom;
      for (const dates of [{ start_date }, { end_date }, { start_date, end_date }]) {
        expect(await messageOf(client[method]({ range, ...dates }))).toContain(
          "takes start_date and end_date with range 'custom' only",
        );
      }
    }
  });

  it.each(['overview', 'agentStats', 'dailyVolume'] as const)('%s takes a range alone', async (method) => {
    for (const name of ['service', 'agent_number', 'page', 'limit', 'period']) {
      const params = { [name]: 'x' } as object;
      expect(await messageOf(client[method](params))).toMatch(
        new RegExp(` takes only range, start_date, end_date, got ${name}$`),
      );
    }
  });

  it('a call list takes no other filter', async () => {
    expect(await messageOf(client.callList({ status: 'ANSWER' } as object))).toBe(
      'kaleyra call-list takes only range, start_date, end_date, service, agent_number, page, limit, got status',
    );
  });

  it.each(['', 7, ['a'], {}])('a call list takes no empty filter, nor %j', async (value) => {
    for (const name of ['service', 'agent_number']) {
      expect(await messageOf(client.callList({ [name]: value as never }))).toContain(
        `requires ${name} to be a text that is not empty; leave it out for all`,
      );
    }
  });

  it.each([
    ['page', [0, -1, 1.5, Number.NaN, '2', 2 ** 53], 'of 1 or more'],
    ['limit', [0, 201, 1.5, Number.POSITIVE_INFINITY, '50'], 'from 1 to 200'],
  ] as const)('a call list takes no %s of %j', async (name, values, range) => {
    for (const value of values) {
      expect(await messageOf(client.callList({ [name]: value as never }))).toContain(
        `requires ${name} to be a whole number ${range}`,
      );
    }
  });

  it.each(kaleyraMethods)('%s refuses what is no object', async (method) => {
    for (const params of ['7d', [], 7]) await messageOf(client[method](params as never));
  });

  it('are refused by the queries at once', () => {
    for (const method of kaleyraMethods) {
      expect(() => client.queries[method]({ range: 'custom' })).toThrow('kaleyra ');
    }
  });

  it('and nothing was sent', () => {
    expect(requests).toEqual([]);
  });
});
