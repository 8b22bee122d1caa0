import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import type { VyomRangeParams, VyomTimeParams } from '../src/vyom/params/VyomParams';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { withValueAt } from './support/places';
import { vyomAnswers } from './support/vyomAnswers';
import { createVyomTestClient } from './support/vyomTestClient';

const clientOf = (answer: unknown) => createVyomTestClient(() => json(answer)).client;

async function issuesOf(work: Promise<unknown>) {
  const failure = await failureOf(work);
  return failure instanceof ContractError ? failure.issues : failure.code;
}

describe('F41: the range that a dashboard says it covers', () => {
  const ask = (params: VyomRangeParams) => clientOf(vyomAnswers.dashboard).dashboard(params);

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-31T23:59:59.999Z'],
    ['2026-01-01T00:00:00.000Z', '2026-01-31T23:59:59.999000Z'],
    ['2026-01-01T05:30:00+05:30', '2026-01-31T18:59:59.999-05:00'],
    ['2025-12-31T19:00-05:00', undefined],
    [undefined, '2026-01-31T23:59:59.999Z'],
    [undefined, undefined],
  ])('is the one from %s to %s', async (start_date, end_date) => {
    expect(await ask({ start_date, end_date })).toEqual(vyomAnswers.dashboard);
  });

  it('is another when either end is', async () => {
    const start = { path: 'data.date_range.start_date', code: 'other_period' };
    const end = { path: 'data.date_range.end_date', code: 'other_period' };
    expect(await issuesOf(ask({ start_date: '2026-01-01T00:00:00+05:30' }))).toEqual([start]);
    expect(await issuesOf(ask({ end_date: '2026-01-31T23:59:59.999001Z' }))).toEqual([end]);
    const week = { start_date: '2026-01-05T00:00:00Z', end_date: '2026-01-11T00:00:00Z' };
    expect(await issuesOf(ask(week))).toEqual([start, end]);
  });
});

describe('F41: a series', () => {
  const labelled = (granularity: string, date: string) => ({
    ...vyomAnswers.byTime,
    data: { time_series: [{ ...vyomAnswers.byTime.data.time_series[0], date }], granularity },
  });
  const ask = (params: VyomTimeParams, date: string) =>
    clientOf(labelled(params.granularity ?? 'day', date)).byTime(params);

  it('is cut as was asked, into days by default', async () => {
    const other = [{ path: 'data.granularity', code: 'other_granularity' }];
    expect(await issuesOf(clientOf(labelled('week', '2026-W02')).byTime())).toEqual(other);
    expect(await issuesOf(clientOf(vyomAnswers.byTime).byTime({ granularity: 'month' }))).toEqual(other);
  });

  it.each([
    ['day', '2026-02-28'],
    ['week', '2027-W53'],
    ['week', '2024-W01'],
    ['month', '2026-12'],
  ] as const)('by %s has labels like %s', async (granularity, date) => {
    expect((await ask({ granularity }, date)).data.time_series[0]?.date).toBe(date);
  });

  it.each([
    ['day', '2026-02-30'],
    ['day', '2026-W02'],
    ['week', '2026-W00'],
    ['week', '2026-W54'],
    ['week', '2026-01'],
    ['month', '2026-13'],
    ['month', '2026-01-01'],
  ] as const)('F34: by %s has no label like %s', async (granularity, date) => {
    expect(await issuesOf(ask({ granularity }, date))).toEqual([
      { path: 'data.time_series[0].date', code: 'invalid_format' },
    ]);
  });

  const range = { start_date: '2026-01-10T00:00:00Z', end_date: '2026-02-10T23:59:59Z' };
  it.each([
    ['day', '2026-01-10'],
    ['day', '2026-02-10'],
    // A day off is a server's own zone: its labels stand.
    ['day', '2026-01-09'],
    ['day', '2026-02-11'],
    ['week', '2026-W02'],
    ['week', '2026-W53'],
    ['month', '2026-01'],
    ['month', '2026-02'],
  ] as const)('by %s may reach to %s', async (granularity, date) => {
    await ask({ ...range, granularity }, date);
  });

  it.each([
    ['day', '2026-01-08'],
    ['day', '2026-02-12'],
    ['week', '2025-W52'],
    ['week', '2027-W01'],
    ['month', '2025-12'],
    ['month', '2026-03'],
  ] as const)('by %s of another range, with %s, breaks the contract', async (granularity, date) => {
    expect(await issuesOf(ask({ ...range, granularity }, date))).toEqual([
      { path: 'data.time_series[0].date', code: 'other_period' },
    ]);
  });

  it.each([
    ['day', '2026-02-10'],
    ['day', '9999-12-31'],
    ['week', '2026-W02'],
    ['month', '2026-02'],
  ] as const)('by %s has no upper bound where time ends, and may hold %s', async (granularity, date) => {
    const open = { start_date: range.start_date, end_date: '9999-12-31T00:00:00Z' };
    await ask({ ...open, granularity }, date);
    expect(await issuesOf(ask({ ...open, granularity: 'day' }, '2020-01-01'))).toEqual([
      { path: 'data.time_series[0].date', code: 'other_period' },
    ]);
  });

  it('holds each end by itself', async () => {
    await ask({ start_date: range.start_date }, '2030-01-01');
    await ask({ end_date: range.end_date }, '2020-01-01');
    expect((await failureOf(ask({ start_date: range.start_date }, '2020-01-01'))).code).toBe('contract');
    expect((await failureOf(ask({ end_date: range.end_date }, '2030-01-01'))).code).toBe('contract');
  });
});

describe('F24: rows of one key', () => {
  it.each([
    ['byAssistant', 'assistants'],
    ['byPhoneNumber', 'phone_numbers'],
    ['byTime', 'time_series'],
    ['byService', 'services'],
  ] as const)('of %s are accepted when equal, and break the contract when not', async (method, list) => {
    const [row] = Object.values(vyomAnswers[method].data)[0];
    const twice = (change: object) =>
      clientOf(withValueAt(vyomAnswers[method], ['data', list], [row, { ...row, ...change }]))[method]();
    await twice({});
    expect(await issuesOf(twice({ total_calls: 31 }))).toEqual([
      { path: `data.${list}[1]`, code: 'conflicting_rows' },
    ]);
  });

  it('of an assistant that was renamed are rows of their own, whatever its id and name hold', async () => {
    const [row] = vyomAnswers.byAssistant.data.assistants;
    const pairs = [
      ['a', 'b,c'],
      ['a,b', 'c'],
      ['a","b', 'c'],
      ['a', 'b","c'],
    ];
    const assistants = pairs.map(([assistant_id, assistant_name], index) => ({
      ...row,
      assistant_id,
      assistant_name,
      total_calls: index,
    }));
    const answer = { ...vyomAnswers.byAssistant, data: { assistants } };
    expect(await clientOf(answer).byAssistant()).toEqual(answer);
  });
});
