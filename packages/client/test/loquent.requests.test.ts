import { describe, expect, it } from 'vitest';
import { createLoquentClient } from '../src/loquent/createLoquentClient';
import type { LoquentTimeRange } from '../src/loquent/params/LoquentParams';
import { failureOf } from './support/failureOf';
import { loquentAnswers, loquentEndpoints, loquentMethods } from './support/loquentAnswers';
import { answerAsLoquent, createLoquentTestClient } from './support/loquentTestClient';

const ranged = loquentMethods.filter((method) => method !== 'planStats');
const base = 'https://loquent.example.com/api/dashboard';
const custom = { custom: { start: '2026-03-10', end: '2026-03-12' } };
const ask = (range: LoquentTimeRange | undefined, options = {}) => {
  const { client, requests } = createLoquentTestClient(answerAsLoquent, options);
  // What comes back covers three days; here only what goes out counts.
  return client.stats({ time_range: range }).then(
    () => requests,
    () => requests,
  );
};

describe('what goes out to Loquent', () => {
  it.each(loquentMethods)('%s is one GET of its endpoint that ends in its answer', async (method) => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent);
    const answer = method === 'planStats' ? client.planStats() : client[method]({ time_range: custom });
    expect(await answer).toEqual(loquentAnswers[method]);
    const [request] = requests;
    expect(requests).toHaveLength(1);
    expect(request?.method).toBe('GET');
    expect(request?.url.split('?')[0]).toBe(`${base}/${loquentEndpoints[method]}`);
    expect([...(request?.headers ?? [])]).toEqual([
      ['accept', 'application/json'],
      ['authorization', 'Bearer token-1'],
    ]);
  });

  it.each(ranged)('%s always says its range, the last 30 days by default', async (method) => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent);
    const outcomes = [
      client[method](),
      client[method]({}),
      client[method]({ time_range: undefined }),
      client[method]({ time_range: null } as never), // JavaScript hosts are not held back by the type.
    ];
    await Promise.allSettled(outcomes);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(
      outcomes.map(() => '?time_range=last_30_days'),
    );
  });

  it('plan-stats has no range', async () => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent);
    await client.planStats();
    await client.planStats({});
    expect(requests.map(({ url }) => url)).toEqual([`${base}/plan-stats`, `${base}/plan-stats`]);
  });

  it.each(['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'all_time'] as const)(
    '%s goes by its name',
    async (range) => {
      const [request] = await ask(range);
      expect(request?.url).toBe(`${base}/stats?time_range=${range}`);
    },
  );

  it('two days go as JSON, percent-encoded', async () => {
    const [request] = await ask(custom);
    expect(request?.url).toBe(
      `${base}/stats?time_range=%7B%22custom%22%3A%7B%22start%22%3A%222026-03-10%22%2C%22end%22%3A%222026-03-12%22%7D%7D`,
    );
  });

  it('one day and a leap day are ranges', async () => {
    expect(await ask({ custom: { start: '2028-02-29', end: '2028-02-29' } })).toHaveLength(1);
  });

  it('a cookie session sends cookies and no token', async () => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent, { auth: { session: 'cookie' } });
    await client.planStats();
    await client.engagementStats();
    expect(requests.map(({ credentials }) => credentials)).toEqual(['include', 'include']);
    expect(requests.map(({ headers }) => headers.has('authorization'))).toEqual([false, false]);
  });

  it('a token goes without cookies', async () => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent);
    await client.planStats();
    expect(requests[0]?.credentials).toBe('omit');
  });
});

describe("a host's own encoder", () => {
  it('gets the checked range and decides what is sent', async () => {
    const given: LoquentTimeRange[] = [];
    const { client, requests } = createLoquentTestClient(answerAsLoquent, {
      encodeTimeRange: (range) => {
        given.push(range);
        return typeof range === 'string' ? `Preset(${range})` : `${range.custom.start}..${range.custom.end}`;
      },
    });
    await client.engagementStats();
    await client.engagementStats({ time_range: 'all_time' });
    await client.engagementStats({ time_range: custom });
    await client.planStats();
    expect(given).toEqual(['last_30_days', 'all_time', custom]);
    expect(requests.map(({ url }) => new URL(url).searchParams.get('time_range'))).toEqual([
      'Preset(last_30_days)',
      'Preset(all_time)',
      '2026-03-10..2026-03-12',
      null,
    ]);
  });

  it.each<[string, () => unknown]>([
    ['throws', () => JSON.parse('{')],
    [
      'throws what holds a secret',
      () => {
        throw new Error('canary');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives null', () => null],
    ['gives a number', () => 7],
    ['gives a promise', async () => 'last_7_days'],
    ['gives an object', () => ({ canary: true })],
    ['gives an empty text', () => ''],
  ])('that %s is a config error, and nothing is sent', async (_, encode) => {
    const { client, requests, tokenReasons } = createLoquentTestClient(answerAsLoquent, {
      encodeTimeRange: encode as () => string,
    });
    const failure = await failureOf(client.stats());
    expect(failure.code).toBe('config');
    expect(failure.message).toBe('loquent stats requires encodeTimeRange to return a text that is not empty');
    expect(() => client.queries.stats()).toThrow(failure.message);
    expect([...requests, ...tokenReasons]).toEqual([]);
    expect(await client.planStats()).toEqual(loquentAnswers.planStats);
  });

  it('that is no function is refused when the client is made', () => {
    const options = { baseUrl: 'https://loquent.example.com', encodeTimeRange: 'iso' as never };
    expect(() => createLoquentClient(options)).toThrow('loquent requires encodeTimeRange to be a function');
  });

  it('is not asked for a range that is refused', async () => {
    const given: unknown[] = [];
    const encodeTimeRange = (range: unknown) => String(given.push(range));
    const { client } = createLoquentTestClient(answerAsLoquent, { encodeTimeRange });
    await failureOf(client.stats({ time_range: 'last_week' as never }));
    expect(given).toEqual([]);
  });
});
