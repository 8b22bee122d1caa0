import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { withValueAt } from './support/places';
import { virsynAnswers } from './support/virsynAnswers';

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
      clientOf(withValueAt(virsynAnswers[method], [list, 0, 'date'], date))[method]();
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
