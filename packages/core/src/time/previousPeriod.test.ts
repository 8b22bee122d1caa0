import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previousPeriod } from './previousPeriod';
import { resolvePeriod } from './resolvePeriod';

describe('previousPeriod', () => {
  it('has as many days, just before', () => {
    const period = resolvePeriod('7d', { now: '2026-03-10T12:00:00Z', timeZone: 'America/New_York' });
    expect(previousPeriod(deepFreeze(period))).toEqual({
      preset: 'custom',
      start: '2026-02-25',
      end: '2026-03-03',
      timeZone: 'America/New_York',
      dayCount: 7,
      startMs: Date.parse('2026-02-25T05:00:00Z'),
      endMs: Date.parse('2026-03-04T05:00:00Z'),
      isUnfinished: false,
    });
  });

  it('counts calendar days, not hours, across a change of the clock', () => {
    const period = resolvePeriod('today', { now: '2026-03-09T12:00:00Z', timeZone: 'America/New_York' });
    const { startMs, endMs } = previousPeriod(period);
    expect(endMs - startMs).toBe(23 * 3_600_000);
  });

  it('refuses a period that nothing resolved', () => {
    const period = resolvePeriod('today', { now: 0, timeZone: 'UTC' });
    expect(() => previousPeriod({ ...period, start: 'yesterday' })).toThrow(
      'previousPeriod requires period.start to be a day of the calendar as YYYY-MM-DD, got "yesterday"',
    );
    expect(() => previousPeriod({ ...period, timeZone: 'Nowhere' })).toThrow('got "Nowhere"');
  });

  it('goes back as far as the year 1000', () => {
    const period = resolvePeriod(
      { preset: 'custom', start: '1000-01-03', end: '1000-01-04' },
      { now: 0, timeZone: 'UTC' },
    );
    expect(previousPeriod(period).start).toBe('1000-01-01');
  });

  it('refuses a period before which the calendar has no four digits of year', () => {
    const period = resolvePeriod(
      { preset: 'custom', start: '1000-01-02', end: '1000-01-03' },
      { now: 0, timeZone: 'UTC' },
    );
    expect(() => previousPeriod(period)).toThrow(
      'previousPeriod requires previous.startMs to be epoch milliseconds from year 1000 to 9999-12-30, got -30610310400000',
    );
  });

  it('ends where the period starts and resolves to itself as chosen days', () => {
    const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });
    const zone = fc.constantFrom('UTC', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Apia');
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: 0, max: 100 }), (startMs, timeZone, extraDays) => {
        const start = new Date(startMs).toISOString().slice(0, 10);
        const end = new Date(startMs + extraDays * 86_400_000).toISOString().slice(0, 10);
        const options = { now: Date.UTC(2040, 0), timeZone };
        const period = resolvePeriod({ preset: 'custom', start, end }, options);
        const previous = previousPeriod(period);
        expect(previous.dayCount).toBe(extraDays + 1);
        expect(previous.endMs).toBe(period.startMs);
        expect(
          resolvePeriod({ preset: 'custom', start: previous.start, end: previous.end }, options),
        ).toEqual(previous);
      }),
      propertyRuns,
    );
  });
});
