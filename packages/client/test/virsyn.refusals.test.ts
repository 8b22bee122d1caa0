import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { virsynMethods } from './support/virsynAnswers';

const ranged = ['overview', 'timeseries', 'funnel', 'campaigns', 'quality', 'objections'] as const;
const custom = { period: 'custom', start_date: '2026-02-10', end_date: '2026-02-16' } as const;

const uuid = '3f1c2d4e-0000-4000-8000-00000000000c';
const noUuids = [
  ...['', 'spring', `${uuid}0`, `${uuid}\n`, ` ${uuid}`, uuid.replaceAll('-', ''), uuid.replace('c', 'g')],
  ...[7, [uuid], Object.create(null)],
];

describe('parameters that Virsyn is not sent', () => {
  const { client, requests, tokenReasons } = createTestClient(() => json({}));
  // JavaScript callers are not held back by the type.
  const refusal = (method: (typeof virsynMethods)[number], params: unknown) =>
    failureOf(client[method](params as never));

  it.each(ranged)('%s refuses ranges that are none', async (method) => {
    for (const range of [
      { period: 'custom' },
      { ...custom, end_date: undefined },
      { ...custom, start_date: '2026-02-17' },
      { ...custom, start_date: '2026-02-30' },
      { ...custom, start_date: '2026-2-1' },
      { ...custom, start_date: '2026-02-10T00:00:00' },
      { ...custom, end_date: '2026-02-16T00:00:00Z' },
      { ...custom, end_date: new Date(0) },
      { ...custom, end_date: 20_260_216 },
      { period: '7d', start_date: '2026-02-10' },
      { end_date: '2026-02-16' },
    ]) {
      const failure = await refusal(method, range);
      expect(failure.code).toBe('config');
      expect(failure.message).toMatch(
        new RegExp(`^virsyn dashboard-${method} (requires|takes) start_date and end_date .*period 'custom'`),
      );
    }
  });

  it.each(virsynMethods)('%s refuses periods that nobody knows', async (method) => {
    for (const period of ['1y', 'yesterday', '', 7, [], Object.create(null)]) {
      expect(await refusal(method, { period })).toMatchObject({ code: 'unsupported_scope' });
    }
  });

  it.each(virsynMethods)('%s refuses what it does not take, with what it does', async (method) => {
    const failure = await refusal(method, { agency_id: 'a' });
    expect(failure.code).toBe('config');
    const names = {
      heatmap: 'period, metric, campaign_id, client_id',
      timeseries: 'period, start_date, end_date, campaign_id, client_id, metrics',
      campaigns: 'period, start_date, end_date, campaign_id, client_id, status, limit, offset',
      objections: 'period, start_date, end_date, campaign_id, client_id, limit',
    };
    const known = Reflect.get(names, method) ?? 'period, start_date, end_date, campaign_id, client_id';
    expect(failure.message).toBe(`virsyn dashboard-${method} takes only ${known}, got agency_id`);
  });

  it.each(virsynMethods)(
    '%s refuses parameters that are no object, and filters that are no UUID',
    async (method) => {
      for (const params of [null, 7, 'period=7d', ['7d']]) {
        expect((await refusal(method, params)).code).toBe('config');
      }
      for (const id of noUuids) {
        for (const name of ['campaign_id', 'client_id']) {
          const failure = await refusal(method, { [name]: id });
          expect(failure.message).toBe(
            `virsyn dashboard-${method} requires ${name} to be a UUID; leave it out for all`,
          );
        }
      }
    },
  );

  it.each([[[]], ['total_calls'], ['total_calls,sms_sent'], [{}], [7], [new Set(['total_calls'])]])(
    'timeseries takes no metrics %j',
    async (metrics) => {
      expect(await refusal('timeseries', { metrics })).toMatchObject({
        code: 'config',
        message:
          'virsyn dashboard-timeseries requires metrics to be a list of one name or more; leave it out for all',
      });
    },
  );

  it.each([
    'calls',
    'date',
    'Total_calls',
    'total_calls,sms_sent',
    '',
    null,
    undefined,
    7,
    'toString',
    '__proto__',
  ])('timeseries knows no metric %j', async (metric) => {
    const failure = await refusal('timeseries', { metrics: ['total_calls', metric] });
    expect(failure.code).toBe('config');
    expect(failure.message).toContain('requires metrics to be one of total_calls, completed_calls, ');
  });

  it.each(['scheduled', 'paused', 'Pending', '', 7])('campaigns filters by no status %j', async (status) => {
    expect(await refusal('campaigns', { status })).toMatchObject({
      code: 'config',
      message: `virsyn dashboard-campaigns requires status to be one of pending, processing, completed, failed, got ${status}`,
    });
  });

  const noNumbers = [1.5, Number.NaN, Number.POSITIVE_INFINITY, '10', '', true, [10], 2 ** 53, -1];
  it.each([
    ['campaigns', 'limit', 'from 1 to 100', [0, 101, ...noNumbers]],
    ['campaigns', 'offset', 'of 0 or more', noNumbers],
    ['objections', 'limit', 'from 1 to 50', [0, 51, ...noNumbers]],
  ] as const)('%s takes as %s a whole number %s', async (method, name, range, values) => {
    for (const value of values) {
      const failure = await refusal(method, { [name]: value });
      expect(failure.code).toBe('config');
      expect(failure.message).toContain(
        `virsyn dashboard-${method} requires ${name} to be a whole number ${range}, got `,
      );
    }
  });

  it.each(['tears', '', 7])('the heatmap has no metric %j', async (metric) => {
    expect((await refusal('heatmap', { metric })).message).toBe(
      `virsyn dashboard-heatmap requires metric to be one of calls, connected, meetings_booked, got ${metric}`,
    );
  });

  it('are refused by the queries at once', () => {
    for (const method of virsynMethods) {
      expect(() => client.queries[method]({ limit: 0 } as never)).toThrow(`virsyn dashboard-${method} `);
    }
  });

  it('and nothing was sent, and no token asked for', () => {
    expect([...requests, ...tokenReasons]).toEqual([]);
  });
});
