import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { virsynAnswers } from './support/virsynAnswers';
import { withMember } from './support/virsynMembers';

const clientOf = (answer: unknown) => createTestClient(() => json(answer)).client;

async function issuesOf(work: Promise<unknown>) {
  const failure = await failureOf(work);
  return failure instanceof ContractError ? failure.issues : failure.code;
}

describe('F41: the range of an answer', () => {
  const methods = ['overview', 'timeseries', 'funnel', 'quality', 'objections'] as const;
  const other = [{ path: 'period', code: 'other_period' }];
  const custom = { period: 'custom', start_date: '2026-02-10', end_date: '2026-02-16' } as const;

  it.each(methods)('of %s is that of the question, seven days when none was asked', async (method) => {
    const client = clientOf(virsynAnswers[method]);
    for (const params of [undefined, {}, { period: '7d' } as const, custom]) {
      expect(await client[method](params)).toEqual(virsynAnswers[method]);
    }
  });

  it.each(methods)('of %s is another with other days, or with more or fewer', async (method) => {
    const client = clientOf(virsynAnswers[method]);
    for (const params of [
      { period: 'today' },
      { period: '30d' },
      { period: '90d' },
      { ...custom, start_date: '2026-02-09' },
      { ...custom, end_date: '2026-02-17' },
    ] as const) {
      expect(await issuesOf(client[method](params))).toEqual(other);
    }
  });

  it('of a heatmap is 30 days when none was asked', async () => {
    expect(await clientOf(virsynAnswers.heatmap).heatmap()).toEqual(virsynAnswers.heatmap);
    expect(await issuesOf(clientOf(virsynAnswers.heatmap).heatmap({ period: '7d' }))).toEqual(other);
  });

  it.each([
    ['timeseries', 'data'],
    ['quality', 'trend'],
  ] as const)('of %s holds all of its days', async (method, list) => {
    const dated = (date: string) =>
      clientOf(withMember(virsynAnswers[method], [list, 0, 'date'], date))[method]();
    await dated('2026-02-10');
    await dated('2026-02-15');
    for (const date of ['2026-02-09', '2026-02-17', '2025-02-12']) {
      expect(await issuesOf(dated(date))).toEqual([{ path: `${list}[0].date`, code: 'other_period' }]);
    }
  });

  it('of objections may be left out', async () => {
    const { period: _, ...answer } = virsynAnswers.objections;
    expect(await clientOf(answer).objections({ period: '90d' })).toEqual(answer);
  });
});

describe('the metrics of a timeseries', () => {
  const [first, second] = virsynAnswers.timeseries.data;
  const answering = (...data: readonly object[]) => clientOf({ ...virsynAnswers.timeseries, data });

  it('are those that were asked for; others may be left out', async () => {
    const row = { date: '2026-02-10', connected_calls: 3, avg_talk_ratio: 0.5 };
    const { data } = await answering(row).timeseries({ metrics: ['connected_calls', 'avg_talk_ratio'] });
    expect(data).toEqual([row]);
  });

  it('are in every row when every system has them', async () => {
    const { total_calls: _, ...without } = second;
    const issues = [{ path: 'data[1].total_calls', code: 'invalid_type' }];
    expect(await issuesOf(answering(first, without).timeseries())).toEqual(issues);
    const asked = answering(first, without).timeseries({ metrics: ['sms_sent', 'total_calls'] });
    expect(await issuesOf(asked)).toEqual(issues);
    await answering(first, without).timeseries({ metrics: ['completed_calls'] });
  });

  it('may be missing when a call log does not hold them', async () => {
    const { date, total_calls } = first;
    const answer = answering({ date, total_calls }).timeseries({
      metrics: ['total_calls', 'avg_talk_ratio'],
    });
    expect((await answer).data).toEqual([{ date, total_calls }]);
  });

  it('F25: may be of days in any order', async () => {
    expect((await answering(second, first).timeseries()).data).toEqual([second, first]);
  });
});

describe('F41: the page of batches', () => {
  const paged = (limit: number, offset: number) =>
    clientOf({ ...virsynAnswers.campaigns, pagination: { total: 300, limit, offset, has_more: true } });

  it('is the one that was asked for, the first when none was', async () => {
    await paged(25, 0).campaigns();
    await paged(50, 100).campaigns({ limit: 50, offset: 100 });
    await paged(25, 0).campaigns({ offset: 0 });
  });

  it('may be as long as the system likes when no length was asked', async () => {
    await paged(10, 20).campaigns({ offset: 20 });
  });

  it('is another when its length or beginning is', async () => {
    const limit = { path: 'pagination.limit', code: 'other_page' };
    const offset = { path: 'pagination.offset', code: 'other_page' };
    expect(await issuesOf(paged(25, 0).campaigns({ limit: 50 }))).toEqual([limit]);
    expect(await issuesOf(paged(25, 0).campaigns({ offset: 25 }))).toEqual([offset]);
    expect(await issuesOf(paged(25, 25).campaigns())).toEqual([offset]);
    expect(await issuesOf(paged(25, 0).campaigns({ limit: 10, offset: 10 }))).toEqual([limit, offset]);
  });

  it('is there if and only if batches are', async () => {
    const { active_batches, pagination, campaign_stats } = virsynAnswers.campaigns;
    for (const absent of [{}, { pagination: null }]) {
      expect(await issuesOf(clientOf({ active_batches, campaign_stats, ...absent }).campaigns())).toEqual([
        { path: 'pagination', code: 'invalid_type' },
      ]);
    }
    expect(await issuesOf(clientOf({ pagination, campaign_stats }).campaigns())).toEqual([
      { path: 'active_batches', code: 'invalid_type' },
    ]);
    const answer = { active_batches: null, pagination: null, campaign_stats };
    expect(await clientOf(answer).campaigns({ limit: 5, offset: 5 })).toEqual(answer);
  });
});

describe('F24: rows of one key', () => {
  it.each([
    ['timeseries', 'data', { total_calls: 23 }],
    ['timeseries', 'data', { emails_sent: null }],
    ['campaigns', 'active_batches', { status: 'completed' }],
    ['campaigns', 'campaign_stats', { campaign_name: null }],
    ['quality', 'trend', { completed_calls: 19 }],
    ['heatmap', 'heatmap', { total_calls: 5 }],
    ['objections', 'top_objections', { count: 13 }],
    ['objections', 'objections', { count: 13 }],
    ['objections', 'buying_signals', { count: 15 }],
    ['objections', 'top_buying_signals', { count: 15 }],
  ] as const)(
    'of %s %s are accepted when equal, and break the contract when not',
    async (method, list, change) => {
      const lists: Readonly<Record<string, unknown>> = {
        ...virsynAnswers[method],
        objections: virsynAnswers.objections.top_objections,
        top_buying_signals: virsynAnswers.objections.buying_signals,
      };
      const [row] = Object.values(Object(lists[list]));
      const twice = (other: object) =>
        clientOf(withMember(virsynAnswers[method], [list], [row, { ...Object(row), ...other }]))[method]();
      await twice({});
      expect(await issuesOf(twice(change))).toEqual([{ path: `${list}[1]`, code: 'conflicting_rows' }]);
    },
  );

  it('are none when nobody knows what they are about', async () => {
    const top_objections = [
      { count: 1 },
      { count: 2 },
      { objection: null, count: 3 },
      { objection: '{"count":1}' },
    ];
    const answer = { ...virsynAnswers.objections, top_objections };
    expect(await clientOf(answer).objections()).toEqual(answer);
  });
});
