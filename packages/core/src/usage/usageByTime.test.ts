import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageGranularity } from './UsageGranularity';
import { usageByTime } from './usageByTime';
import { usageTotals } from './usageTotals';

const record = (text: string, durationMinutes: number | null) => ({
  startedAtMs: Date.parse(text),
  durationMinutes,
});

describe('usageByTime', () => {
  const records = deepFreeze([
    record('2026-03-16T00:00Z', 2.5),
    record('2026-03-15T23:59:59.999Z', 60),
    record('2026-04-01T12:00Z', null),
    record('2026-03-16T08:00Z', 0.5),
  ]);

  it('gives totals without an average by day, ascending, empty days absent', () => {
    const days = [
      { label: '2026-03-15', totalCalls: 1, totalDurationMinutes: 60, totalDurationHours: 1 },
      { label: '2026-03-16', totalCalls: 2, totalDurationMinutes: 3, totalDurationHours: 0.05 },
      { label: '2026-04-01', totalCalls: 1, totalDurationMinutes: 0, totalDurationHours: 0 },
    ];
    expect(usageByTime(records)).toStrictEqual(days);
    expect(usageByTime(records, {})).toStrictEqual(days);
    expect(usageByTime(records, { granularity: 'day' })).toStrictEqual(days);
  });

  it('counts by week and by month', () => {
    const calls = (granularity: UsageGranularity) =>
      usageByTime(records, { granularity }).map(({ label, totalCalls }) => [label, totalCalls]);
    expect(calls('week')).toEqual([
      ['2026-W11', 1],
      ['2026-W12', 2],
      ['2026-W14', 1],
    ]);
    expect(calls('month')).toEqual([
      ['2026-03', 3],
      ['2026-04', 1],
    ]);
  });

  it('puts the two ends of 2024 under one label, first in the year, as the source does', () => {
    const turn = [record('2024-12-30', 1), record('2024-12-22', 1), record('2024-01-01', 1)];
    expect(
      usageByTime(turn, { granularity: 'week' }).map(({ label, totalCalls }) => [label, totalCalls]),
    ).toEqual([
      ['2024-W01', 2],
      ['2024-W51', 1],
    ]);
  });

  it('gives no rows for no records', () => {
    expect(usageByTime([])).toEqual([]);
  });

  it('refuses what is no start, no duration and no granularity', () => {
    expect(() => usageByTime([{ startedAtMs: Number.NaN, durationMinutes: 1 }])).toThrow(
      'usageByTime requires records[0].startedAtMs to be a finite number, got NaN',
    );
    expect(() => usageByTime([record('2026-01-01', -1)])).toThrow(
      'usageByTime requires records[0].durationMinutes to be from 0 to 9007199254740991, got -1',
    );
    const granularity = 'year' as UsageGranularity; // as JSON may hold it
    expect(() => usageByTime([], { granularity })).toThrow(
      'usageByTime requires granularity to be one of day, week, month, got "year"',
    );
  });

  it('agrees with the totals of the records whose printed day is the label', () => {
    const start = fc.integer({ min: Date.UTC(2026, 11, 28), max: Date.UTC(2027, 0, 4) });
    const minutes = fc.option(fc.integer({ min: 0, max: 500 }).map((n) => n / 100));
    const log = fc.array(fc.record({ startedAtMs: start, durationMinutes: minutes }), { maxLength: 15 });
    const print = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', dateStyle: 'short' });
    fc.assert(
      fc.property(log, (list) => {
        const rows = usageByTime(list);
        expect(rows.map(({ label }) => label)).toEqual(
          [...new Set(list.map(({ startedAtMs }) => print.format(startedAtMs)))].sort(),
        );
        for (const { label, ...totals } of rows) {
          const own = list.filter(({ startedAtMs }) => print.format(startedAtMs) === label);
          const { avgDurationMinutes: _, ...expected } = usageTotals(own);
          expect(totals).toStrictEqual(expected);
        }
      }),
      propertyRuns,
    );
  });
});
