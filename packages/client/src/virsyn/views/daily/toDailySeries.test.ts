import { figure } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { type DailySeries, toDailySeries } from './toDailySeries';

interface Row {
  readonly date: string;
  readonly calls: number;
  readonly average?: number | null;
}

const period = deepFreeze({ start_date: '2026-02-14', end_date: '2026-02-17' });
const calls: DailySeries<Row> = {
  id: 'calls',
  label: 'Calls',
  unit: 'count',
  figureOf: (row) => figure(row.calls, 'count'),
};
const average: DailySeries<Row> = {
  id: 'average',
  label: 'Average',
  unit: 'seconds',
  figureOf: (row) => figure(row.average ?? null, 'seconds'),
};
const noon = Date.UTC(2026, 1, 16, 12);

/** Label, state, whether it is unfinished, and values of each day. */
const daysOf = (rows: readonly Row[], series = [calls], nowMs = noon, asOfMs: number | null = null) =>
  toDailySeries(period, deepFreeze(rows), series, { nowMs, asOfMs }).buckets.map((bucket) => [
    bucket.label,
    bucket.state,
    bucket.isUnfinished,
    ...bucket.values,
  ]);

describe('toDailySeries', () => {
  it('fills days without a row with zeros up to today, which is unfinished, and knows nothing of tomorrow', () => {
    expect(daysOf([{ date: '2026-02-14', calls: 5 }])).toEqual([
      ['2026-02-14', 'data', false, 5],
      ['2026-02-15', 'zero', false, 0],
      ['2026-02-16', 'zero', true, 0],
      ['2026-02-17', 'no_data_yet', false, null],
    ]);
  });

  it('is of UTC days end to end', () => {
    const view = toDailySeries(period, [], [calls], { nowMs: noon, asOfMs: null });
    expect(view.buckets.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
      [14, 15, 16, 17].map((day) => [Date.UTC(2026, 1, day), Date.UTC(2026, 1, day + 1)]),
    );
    expect([view.interval, view.timeZone, view.period]).toEqual([
      'day',
      'UTC',
      { start: '2026-02-14', end: '2026-02-17', timeZone: 'UTC' },
    ]);
    expect(view.series).toEqual([{ id: 'calls', label: 'Calls', unit: 'count' }]);
  });

  it('takes rows in any order, and one that is said twice once', () => {
    const rows = [
      { date: '2026-02-15', calls: 2 },
      { date: '2026-02-14', calls: 1 },
      { date: '2026-02-15', calls: 2 },
    ];
    expect(daysOf(rows).map(([, , , value]) => value)).toEqual([1, 2, 0, null]);
  });

  it('F34: believes the earlier of two clocks about what is still to come', () => {
    const late = Date.UTC(2026, 1, 18);
    const kept = Date.UTC(2026, 1, 15, 23, 59);
    // An answer that a cache has kept since the 15th knows nothing of the 16th.
    expect(daysOf([], [calls], late, kept).map(([, state, isOpen]) => [state, isOpen])).toEqual([
      ['zero', false],
      ['zero', true],
      ['no_data_yet', false],
      ['no_data_yet', false],
    ]);
    expect(daysOf([], [calls], kept, late)).toEqual(daysOf([], [calls], late, kept));
    expect(daysOf([], [calls], late).every(([, state, isOpen]) => state === 'zero' && !isOpen)).toBe(true);
  });

  it('shows calls of a day that the reader’s clock has not reached', () => {
    expect(daysOf([{ date: '2026-02-17', calls: 3 }]).at(-1)).toEqual(['2026-02-17', 'data', true, 3]);
    expect(daysOf([{ date: '2026-02-17', calls: 0 }]).at(-1)).toEqual([
      '2026-02-17',
      'no_data_yet',
      false,
      null,
    ]);
  });

  it('gives a day without calls no average, and keeps an average of 0 that was measured', () => {
    const rows = [
      { date: '2026-02-14', calls: 4, average: 0 },
      { date: '2026-02-15', calls: 4, average: null },
    ];
    expect(daysOf(rows, [calls, average]).slice(0, 3)).toEqual([
      ['2026-02-14', 'data', false, 4, 0],
      ['2026-02-15', 'data', false, 4, null],
      ['2026-02-16', 'zero', true, 0, null],
    ]);
    expect(daysOf(rows, [average]).slice(0, 3)).toEqual([
      ['2026-02-14', 'data', false, 0],
      ['2026-02-15', 'not_covered', false, null],
      ['2026-02-16', 'zero', true, null],
    ]);
  });

  it('covers a day whose average has no basis', () => {
    const series = [{ ...average, figureOf: () => figure(null, 'seconds', { absence: 'no_basis' }) }];
    expect(daysOf([{ date: '2026-02-15', calls: 0 }], series)[1]).toEqual([
      '2026-02-15',
      'zero',
      false,
      null,
    ]);
  });
});
