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
        clientOf(withValueAt(virsynAnswers[method], [list], [row, { ...Object(row), ...other }]))[method]();
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

describe('a page of campaigns', () => {
  const [batch] = virsynAnswers.campaigns.active_batches;
  const pageOf = (...active_batches: readonly object[]) =>
    clientOf({
      ...virsynAnswers.campaigns,
      active_batches,
      pagination: { ...virsynAnswers.campaigns.pagination, limit: 1 },
    }).campaigns();

  it('F24: has room for one batch that comes twice, and not for two', async () => {
    const twice = await pageOf({ ...batch }, { ...batch });
    expect(twice.active_batches).toHaveLength(2);
    expect(await issuesOf(pageOf({ ...batch }, { ...batch, id: 'another' }))).toEqual([
      { path: 'active_batches', code: 'other_limit' },
    ]);
  });
});
