import { expect, it } from 'vitest';
import { COUNT_COLUMNS, dailyMetrics, TOTAL_COLUMNS } from './dailyMetrics';
import { toStats } from './toStats';

it('names the 33 metrics of a row, those that add up at their places among the totals', () => {
  const totals = Array.from({ length: TOTAL_COLUMNS }, (_, column) => column + 1);
  const row = toStats('rollUpDaily', ['2026-02-10', 'a', 'b', 'c'], totals, []);
  const { stat_date, agency_id, campaign_id, client_id, partials, ...metrics } = row;
  expect([stat_date, agency_id, campaign_id, client_id]).toEqual(['2026-02-10', 'a', 'b', 'c']);
  expect(Object.keys(metrics).sort()).toEqual([...dailyMetrics].sort());
  expect(dailyMetrics.slice(0, TOTAL_COLUMNS).map((name) => row[name])).toEqual(totals);
  expect([dailyMetrics.length, COUNT_COLUMNS]).toEqual([33, 15]);
});

it('refuses a column beyond 2^53 - 1 by its name, and takes one of exactly that', () => {
  for (const [column, name] of dailyMetrics.slice(0, TOTAL_COLUMNS).entries()) {
    const totals: number[] = new Array(TOTAL_COLUMNS).fill(0);
    totals[column] = Number.MAX_SAFE_INTEGER;
    expect(toStats('rollUpDaily', ['2026-02-10', null, null, null], totals, [])[name]).toBe(2 ** 53 - 1);
    totals[column] = 2 ** 53;
    expect(() => toStats('rollUpDaily', ['2026-02-10', null, null, null], totals, [])).toThrow(
      `rollUpDaily requires ${name} to add up to at most 9007199254740991, got 9007199254740992`,
    );
  }
});
