import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usagePeriodCounts } from './usagePeriodCounts';

describe('usagePeriodCounts', () => {
  // Tuesday 10 February 2026.
  const now = '2026-02-10T12:00:00Z';

  it.each([
    ['the first moment of today', Date.UTC(2026, 1, 10), 1, 1, 1],
    ['the last of yesterday', Date.UTC(2026, 1, 10) - 1, 0, 1, 1],
    ['the first of Monday', Date.UTC(2026, 1, 9), 0, 1, 1],
    ['the last of Sunday', Date.UTC(2026, 1, 9) - 1, 0, 0, 1],
    ['the first of the month', Date.UTC(2026, 1, 1), 0, 0, 1],
    ['the last of the month before', Date.UTC(2026, 1, 1) - 1, 0, 0, 0],
    ['now', Date.UTC(2026, 1, 10, 12), 1, 1, 1],
    ['a moment after now', Date.UTC(2030, 0, 1), 1, 1, 1],
  ])('counts %s', (_, epochMs, today, thisWeek, thisMonth) => {
    expect(usagePeriodCounts([epochMs], { now })).toEqual({ today, thisWeek, thisMonth });
  });

  it('begins the week on the Monday before, also on a Sunday and across a month', () => {
    const sunday = [Date.UTC(2026, 1, 23), Date.UTC(2026, 1, 23) - 1];
    expect(usagePeriodCounts(sunday, { now: '2026-03-01T23:59:59.999Z' })).toEqual({
      today: 0,
      thisWeek: 1,
      thisMonth: 0,
    });
    expect(usagePeriodCounts(sunday, { now: '2026-02-23T00:00:00Z' })).toEqual({
      today: 1,
      thisWeek: 1,
      thisMonth: 2,
    });
  });

  it('takes now in every form, by its day in UTC', () => {
    const starts = [Date.UTC(2026, 1, 9, 20)];
    expect(usagePeriodCounts(starts, { now: '2026-02-10T01:00+05:30' }).today).toBe(1);
    expect(usagePeriodCounts(starts, { now: new Date(Date.UTC(2026, 1, 10)) }).today).toBe(0);
    expect(usagePeriodCounts(starts, { now: Date.UTC(2026, 1, 10) - 1 }).today).toBe(1);
    expect(usagePeriodCounts([-1], { now: -1 })).toEqual({ today: 1, thisWeek: 1, thisMonth: 1 });
  });

  it('gives zeros for no calls, and takes any iterable', () => {
    expect(usagePeriodCounts([], { now })).toEqual({ today: 0, thisWeek: 0, thisMonth: 0 });
    expect(usagePeriodCounts(new Set([Date.UTC(2026, 1, 10)]), { now }).today).toBe(1);
  });

  it('refuses what is no moment, naming which', () => {
    expect(() => usagePeriodCounts([0, Number.NaN], { now })).toThrow(
      'usagePeriodCounts requires startedAtMs[1] to be a finite number, got NaN',
    );
    expect(() => usagePeriodCounts([1e15], { now })).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument: 'startedAtMs[0]' }),
    );
    expect(() => usagePeriodCounts([], { now: '2026-02-10 12:00' })).toThrow(
      expect.objectContaining({ code: 'unknown_value', argument: 'now' }),
    );
  });

  it('agrees with what the platform prints for each moment', () => {
    const weekday = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short' });
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const moment = fc.integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2026, 2, 10) });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), moment, (starts, nowMs) => {
        const dayOf = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);
        const mondayMs = nowMs - names.indexOf(weekday.format(nowMs)) * 86_400_000;
        const since = (day: string) => starts.filter((epochMs) => dayOf(epochMs) >= day).length;
        expect(usagePeriodCounts(starts, { now: nowMs })).toEqual({
          today: since(dayOf(nowMs)),
          thisWeek: since(dayOf(mondayMs)),
          thisMonth: since(`${dayOf(nowMs).slice(0, 8)}01`),
        });
      }),
      propertyRuns,
    );
  });
});
