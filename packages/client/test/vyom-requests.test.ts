import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { vyomAnswers, vyomMethods } from './support/vyomAnswers';
import { createVyomTestClient } from './support/vyomTestClient';

const paths = {
  dashboard: '/analytics/dashboard',
  byAssistant: '/analytics/calls/by-assistant',
  byPhoneNumber: '/analytics/calls/by-phone-number',
  byTime: '/analytics/calls/by-time',
  byService: '/analytics/calls/by-service',
};
const range = { start_date: '2026-01-01T05:30:00+05:30', end_date: '2026-01-31T23:59:59.999Z' };
const rangeQuery = 'start_date=2026-01-01T05%3A30%3A00%2B05%3A30&end_date=2026-01-31T23%3A59%3A59.999Z';

describe('what goes out to Vyom', () => {
  it.each(vyomMethods)('for %s is a GET to its path with nothing but what was asked', async (method) => {
    const { client, requests } = createVyomTestClient(() => json(vyomAnswers[method]), {
      baseUrl: 'https://vyom.example.com/voice/',
    });
    await client[method]();
    await client[method](range);
    const url = `https://vyom.example.com/voice${paths[method]}`;
    expect(requests.map((request) => request.url)).toEqual([url, `${url}?${rangeQuery}`]);
    expect(requests[0]?.method).toBe('GET');
    expect([...(requests[0]?.headers ?? [])]).toEqual([
      ['accept', 'application/json'],
      ['authorization', 'Bearer key-1'],
    ]);
  });

  it('names filter and granularity, in one order however they were given', async () => {
    const { client, requests } = createVyomTestClient((request) =>
      json(request.url.includes('by-time') ? vyomAnswers.byTime : vyomAnswers.byPhoneNumber),
    );
    await client.byTime({ assistant_id: 'a&b', granularity: 'day', ...range });
    await client.byPhoneNumber({ assistant_id: 'a b', start_date: undefined });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      `?${rangeQuery}&granularity=day&assistant_id=a%26b`,
      '?assistant_id=a+b',
    ]);
  });
});

describe('parameters that Vyom is not sent', () => {
  const { client, requests } = createVyomTestClient(() => json({}));

  it.each(vyomMethods)(
    '%s refuses datetimes that do not exist, or that every reader would place elsewhere',
    async (method) => {
      const remedy = 'to be a datetime that exists, with Z or an offset, like 2026-02-16T00:00:00Z';
      for (const value of [
        '2026-02-16T00:00:00',
        '2026-02-16T00:00:00.000',
        '2026-02-16',
        '2026-02-16 00:00:00Z',
        '2026-02-30T00:00:00Z',
        '2026-13-01T00:00:00Z',
        '2026-02-16T24:00:00Z',
        '2026-02-16T23:60:00Z',
        '2026-02-16T23:59:60Z',
        '2026-02-16T00:00:00+24:00',
        '2026-02-16T00:00:00+05:60',
        '2026-02-16T00:00:00.0000001Z',
        '0999-01-01T00:00:00Z',
        '12026-01-01T00:00:00Z',
        '9999-12-31T23:59:59-00:01',
        'yesterday',
        '',
        1_771_200_000,
        new Date(0),
      ]) {
        for (const name of ['start_date', 'end_date']) {
          // JavaScript callers are not held back by the type.
          const failure = await failureOf(client[method]({ [name]: value as never }));
          const endpoint = method.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          expect(failure.code).toBe('config');
          expect(failure.message).toBe(`vyom ${endpoint} requires ${name} ${remedy}`);
        }
      }
    },
  );

  it.each(vyomMethods)('%s refuses a range that ends before it starts, by instants', async (method) => {
    for (const [start_date, end_date] of [
      ['2026-02-16T00:00:00Z', '2026-02-15T23:59:59Z'],
      ['2026-02-16T00:00:00Z', '2026-02-16T05:29:59+05:30'],
      ['2026-02-16T00:00:00.000001Z', '2026-02-16T00:00:00Z'],
    ]) {
      const failure = await failureOf(client[method]({ start_date, end_date }));
      expect(failure).toMatchObject({ code: 'config' });
      expect(failure.message).toMatch(/ requires start_date not to be after end_date$/);
    }
  });

  it('takes a range of one instant', async () => {
    const { client: other, requests: sent } = createVyomTestClient(() => json(vyomAnswers.byService));
    await other.byService({ start_date: '2026-02-16T00:00:00Z', end_date: '2026-02-16T05:30:00+05:30' });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['dashboard', 'granularity', 'only start_date, end_date'],
    ['dashboard', 'assistant_id', 'only start_date, end_date'],
    ['byAssistant', 'assistant_id', 'only start_date, end_date'],
    ['byService', 'period', 'only start_date, end_date'],
    ['byPhoneNumber', 'granularity', 'only start_date, end_date, assistant_id'],
    ['byTime', 'metric', 'only start_date, end_date, granularity, assistant_id'],
  ] as const)('%s takes no %s', async (method, name, names) => {
    const failure = await failureOf(client[method]({ [name]: 'day' } as never));
    expect(failure.code).toBe('config');
    expect(failure.message).toMatch(new RegExp(` takes ${names}, got ${name}$`));
  });

  it.each(['hour', 'Day', '', 7])('by time takes no granularity %j', async (granularity) => {
    const failure = await failureOf(client.byTime({ granularity: granularity as never }));
    expect(failure).toMatchObject({ code: 'config' });
    expect(failure.message).toContain('requires granularity to be one of day, week, month');
  });

  it.each(['', 7, ['a'], {}])('takes no assistant %j', async (assistant_id) => {
    const params = { assistant_id: assistant_id as never };
    expect((await failureOf(client.byTime(params))).code).toBe('config');
    expect((await failureOf(client.byPhoneNumber(params))).code).toBe('config');
  });

  it('are refused by the queries at once', () => {
    for (const method of vyomMethods) {
      expect(() => client.queries[method]({ start_date: '2026-02-16' })).toThrow('vyom ');
    }
  });

  it('and nothing was sent', () => {
    expect(requests).toEqual([]);
  });
});
