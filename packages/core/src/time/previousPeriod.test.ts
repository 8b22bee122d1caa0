import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodPreset } from './Period';
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

describe('previousPeriod up to now', () => {
  const at = (now: string, timeZone: string, preset: PeriodPreset = 'today') =>
    previousPeriod(resolvePeriod(preset, { now, timeZone }), { now });

  it('compares today until 14:00 with yesterday until 14:00', () => {
    expect(at('2026-02-16T08:30:00Z', 'Asia/Kolkata')).toEqual({
      preset: 'custom',
      start: '2026-02-15',
      end: '2026-02-15',
      timeZone: 'Asia/Kolkata',
      dayCount: 1,
      startMs: Date.parse('2026-02-14T18:30:00Z'),
      endMs: Date.parse('2026-02-15T08:30:00Z'),
      isUnfinished: false,
    });
  });

  it('keeps the whole days of a longer range and cuts the last', () => {
    expect(at('2026-02-16T14:00:00Z', 'UTC', '7d')).toMatchObject({
      start: '2026-02-03',
      end: '2026-02-09',
      dayCount: 7,
      endMs: Date.parse('2026-02-09T14:00:00Z'),
    });
  });

  it('leaves out the days that have no like yet', () => {
    const month = { preset: 'custom', start: '2026-03-01', end: '2026-03-31' } as const;
    const now = '2026-03-10T06:00:00Z';
    expect(previousPeriod(resolvePeriod(month, { now, timeZone: 'UTC' }), { now })).toMatchObject({
      start: '2026-01-29',
      end: '2026-02-07',
      dayCount: 10,
      endMs: Date.parse('2026-02-07T06:00:00Z'),
    });
  });

  it('is empty when nothing has passed', () => {
    const expected = {
      start: '2026-02-15',
      end: '2026-02-15',
      dayCount: 1,
      startMs: Date.parse('2026-02-15T00:00:00Z'),
      endMs: Date.parse('2026-02-15T00:00:00Z'),
    };
    expect(at('2026-02-16T00:00:00Z', 'UTC')).toMatchObject(expected);
    const today = resolvePeriod('today', { now: '2026-02-16T12:00:00Z', timeZone: 'UTC' });
    expect(previousPeriod(today, { now: '2026-02-14T12:00:00Z' })).toMatchObject(expected);
  });

  it('ends with the day before at midnight', () => {
    expect(at('2026-02-16T00:00:00Z', 'UTC', '7d')).toMatchObject({ end: '2026-02-08', dayCount: 6 });
  });

  it('goes by the clock, not by hours passed, after the clock has changed', () => {
    // Two in the afternoon is thirteen hours into the day on which clocks went forward.
    expect(at('2026-03-08T18:00:00Z', 'America/New_York').endMs).toBe(Date.parse('2026-03-07T19:00:00Z'));
    expect(at('2026-11-01T06:30:00Z', 'America/New_York').endMs).toBe(Date.parse('2026-10-31T05:30:00Z'));
  });

  it('ends at the jump where the clock left that time out', () => {
    expect(at('2026-03-09T06:30:00Z', 'America/New_York').endMs).toBe(Date.parse('2026-03-08T07:00:00Z'));
  });

  it('ends at the first of two where the clock showed that time twice', () => {
    expect(at('2026-11-02T06:30:00Z', 'America/New_York').endMs).toBe(Date.parse('2026-11-01T05:30:00Z'));
  });

  it('is not cut for a finished range, nor without now', () => {
    const now = '2026-02-16T12:00:00Z';
    const finished = resolvePeriod('yesterday', { now, timeZone: 'UTC' });
    const today = resolvePeriod('today', { now, timeZone: 'UTC' });
    expect(previousPeriod(finished, { now })).toEqual(previousPeriod(finished));
    expect(previousPeriod(finished, { now: finished.endMs })).toEqual(previousPeriod(finished));
    expect(previousPeriod(finished, { now: finished.endMs - 1 }).endMs).toBe(finished.startMs - 1);
    expect(previousPeriod(today, {})).toEqual(previousPeriod(today));
    expect(previousPeriod(today).endMs).toBe(today.startMs);
  });

  it('refuses a now that is no moment', () => {
    const today = resolvePeriod('today', { now: 0, timeZone: 'UTC' });
    expect(() => previousPeriod(today, { now: 'noon' })).toThrow(
      'previousPeriod requires now to be an ISO 8601 moment with Z or an offset, like 2026-02-24T09:15:15Z, got "noon"',
    );
  });

  it('shows the clock of now, and is as long as what has passed while no clock changes', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe');
    const preset = fc.constantFrom<PeriodPreset>('today', '7d', '30d');
    const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(moment, zone, preset, (now, timeZone, name) => {
        const period = resolvePeriod(name, { now, timeZone });
        const previous = previousPeriod(period, { now });
        const passedMs = now - period.startMs;
        const lengthMs = previous.endMs - previous.startMs;
        // No clock among these moves by more than an hour, and at most once each way in two months.
        expect(Math.abs(passedMs - lengthMs)).toBeLessThanOrEqual(3_600_000);
        expect(previous.endMs).toBeLessThanOrEqual(period.startMs);
        if (timeZone === 'UTC' || timeZone === 'Asia/Kolkata') expect(lengthMs).toBe(passedMs);
      }),
      propertyRuns,
    );
  });
});

describe('previousPeriod of a rolling range', () => {
  it('is the equally many hours before', () => {
    const period = resolvePeriod(
      { preset: 'rolling', hours: 24 },
      { now: '2026-03-08T16:00:00Z', timeZone: 'America/New_York' },
    );
    expect(previousPeriod(deepFreeze(period), { now: '2026-03-08T16:00:00Z' })).toEqual({
      preset: 'rolling',
      start: '2026-03-06',
      end: '2026-03-07',
      timeZone: 'America/New_York',
      dayCount: 2,
      startMs: Date.parse('2026-03-06T16:00:00Z'),
      endMs: Date.parse('2026-03-07T16:00:00Z'),
      isUnfinished: false,
    });
  });

  it('follows another without a gap, as far back as the year 1000', () => {
    const options = { now: 0, timeZone: 'UTC' };
    const period = resolvePeriod({ preset: 'rolling', hours: 4_251_420 }, options);
    const previous = previousPeriod(period);
    expect(previous.start).toBe('1000-01-01');
    expect(previous.endMs).toBe(period.startMs);
    expect(() => previousPeriod(previous)).toThrow(
      'previousPeriod requires previous.startMs to be epoch milliseconds',
    );
  });

  it('has the same length, again and again', () => {
    const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });
    const zone = fc.constantFrom('UTC', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Apia');
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: 1, max: 1000 }), (now, timeZone, hours) => {
        const period = resolvePeriod({ preset: 'rolling', hours }, { now, timeZone });
        const previous = previousPeriod(previousPeriod(period));
        expect(previous.startMs).toBe(now - 3 * hours * 3_600_000);
        expect(previous.endMs).toBe(now - 2 * hours * 3_600_000);
        expect(resolvePeriod({ preset: 'rolling', hours }, { now: previous.endMs, timeZone })).toEqual({
          ...previous,
          isUnfinished: true,
        });
      }),
      propertyRuns,
    );
  });
});
