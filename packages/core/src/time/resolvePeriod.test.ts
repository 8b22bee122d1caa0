import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodPreset } from './Period';
import { resolvePeriod } from './resolvePeriod';

const DAY_MS = 86_400_000;
const zones = [
  'UTC',
  'Asia/Kolkata',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
];
const zonesSetBackOverMidnight = ['America/St_Johns', 'America/Goose_Bay'];
const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });

describe('resolvePeriod', () => {
  it.each([
    ['7d', '2026-02-16T12:00:00Z', '2026-02-10', '2026-02-16', 7],
    ['7d', '2028-03-03T00:00:00Z', '2028-02-26', '2028-03-03', 7],
    ['7d', '2026-01-03T23:59:59Z', '2025-12-28', '2026-01-03', 7],
    ['30d', '2026-02-16T12:00:00Z', '2026-01-18', '2026-02-16', 30],
    ['90d', '2026-02-16T12:00:00Z', '2025-11-19', '2026-02-16', 90],
    ['today', '2026-02-16T12:00:00Z', '2026-02-16', '2026-02-16', 1],
    ['yesterday', '2026-03-01T12:00:00Z', '2026-02-28', '2026-02-28', 1],
    ['all', '1970-01-02T12:00:00Z', '1970-01-01', '1970-01-02', 2],
  ] as const)('%s at %s is %s to %s', (preset, now, start, end, dayCount) => {
    const expected = {
      preset,
      start,
      end,
      timeZone: 'UTC',
      dayCount,
      startMs: Date.parse(`${start}T00:00:00Z`),
      endMs: Date.parse(`${end}T00:00:00Z`) + DAY_MS,
      isUnfinished: preset !== 'yesterday',
    };
    expect(resolvePeriod(preset, { now, timeZone: 'UTC' })).toEqual(expected);
    expect(resolvePeriod({ preset }, { now, timeZone: 'UTC' })).toEqual(expected);
  });

  it('takes today from the zone, not from the machine', () => {
    const now = '2026-02-16T19:00:00Z';
    expect(resolvePeriod('today', { now, timeZone: 'Asia/Kolkata' }).start).toBe('2026-02-17');
    expect(resolvePeriod('today', { now, timeZone: 'America/New_York' }).start).toBe('2026-02-16');
  });

  it.each([
    // At 00:01 on 7 November 2010 the clock went back to 23:01 on the 6th.
    ['America/St_Johns', '2010-11-07T02:30:59.999Z', '2010-11-07', '2010-11-07T02:30:00Z'],
    ['America/St_Johns', '2010-11-07T02:29:59.999Z', '2010-11-06', '2010-11-06T02:30:00Z'],
    ['America/St_Johns', '2010-11-07T02:31:00Z', '2010-11-07', '2010-11-07T02:30:00Z'],
    ['America/St_Johns', '2010-11-07T02:40:00Z', '2010-11-07', '2010-11-07T02:30:00Z'],
    ['America/St_Johns', '2010-11-07T03:30:00Z', '2010-11-07', '2010-11-07T02:30:00Z'],
    ['America/Goose_Bay', '2010-11-07T03:00:59.999Z', '2010-11-07', '2010-11-07T03:00:00Z'],
    ['America/Goose_Bay', '2010-11-07T03:10:00Z', '2010-11-07', '2010-11-07T03:00:00Z'],
    ['America/Goose_Bay', '2010-11-07T02:59:59.999Z', '2010-11-06', '2010-11-06T03:00:00Z'],
  ])('takes the day that had begun in %s at %s for today', (timeZone, now, day, start) => {
    const today = resolvePeriod('today', { now, timeZone });
    expect(today).toMatchObject({ start: day, end: day, startMs: Date.parse(start), isUnfinished: true });
    expect(today.endMs).toBeGreaterThan(Date.parse(now));
    const week = resolvePeriod('7d', { now, timeZone });
    expect(week).toMatchObject({ end: day, dayCount: 7, endMs: today.endMs });
    expect(resolvePeriod('yesterday', { now, timeZone }).endMs).toBe(today.startMs);
  });

  it('takes chosen days from the period or from the options', () => {
    const chosen = deepFreeze({ preset: 'custom', start: '2026-02-01', end: '2026-02-03' } as const);
    const options = { now: '2026-02-16T12:00:00Z', timeZone: 'Asia/Kolkata' };
    const expected = {
      ...chosen,
      timeZone: 'Asia/Kolkata',
      dayCount: 3,
      startMs: Date.parse('2026-01-31T18:30:00Z'),
      endMs: Date.parse('2026-02-03T18:30:00Z'),
      isUnfinished: false,
    };
    expect(resolvePeriod(chosen, options)).toEqual(expected);
    expect(resolvePeriod('custom', { ...options, start: '2026-02-01', end: '2026-02-03' })).toEqual(expected);
  });

  it('starts everything on a chosen day', () => {
    const period = resolvePeriod('all', {
      now: '2026-02-16T12:00:00Z',
      timeZone: 'UTC',
      start: '2026-02-01',
    });
    expect(period).toMatchObject({ start: '2026-02-01', end: '2026-02-16', dayCount: 16 });
  });

  it('does not read chosen days for any other preset', () => {
    const options = { now: '2026-02-16T12:00:00Z', timeZone: 'UTC', start: 'nonsense', end: 'nonsense' };
    expect(resolvePeriod('today', options).start).toBe('2026-02-16');
  });

  it('is finished from the first moment after its last day', () => {
    const chosen = { preset: 'custom', start: '2026-02-01', end: '2026-02-03' } as const;
    const at = (now: string) => resolvePeriod(chosen, { now, timeZone: 'UTC' }).isUnfinished;
    expect(at('2026-02-03T23:59:59.999Z')).toBe(true);
    expect(at('2026-02-04T00:00:00Z')).toBe(false);
  });

  it.each([
    [
      { start: '2026-02-03', end: '2026-02-01' },
      'reversed_range',
      'end to be on or after the first day 2026-02-03, got "2026-02-01"',
    ],
    [
      { start: '2026-02-30', end: '2026-03-01' },
      'unknown_value',
      'start to be a day of the calendar as YYYY-MM-DD, got "2026-02-30"',
    ],
    [
      { start: '2026-02-01', end: '2026-2-3' },
      'unknown_value',
      'end to be a day of the calendar as YYYY-MM-DD, got "2026-2-3"',
    ],
    [
      { start: '0999-02-01', end: '2026-02-03' },
      'unknown_value',
      'start to be a day of the calendar as YYYY-MM-DD, got "0999-02-01"',
    ],
    [
      { start: '2026-13-01', end: '2026-02-03' },
      'unknown_value',
      'start to be a day of the calendar as YYYY-MM-DD, got "2026-13-01"',
    ],
    [{ end: '2026-02-03' }, 'missing', 'start to be a day of the calendar as YYYY-MM-DD, got undefined'],
    [{ start: '2026-02-03' }, 'missing', 'end to be a day of the calendar as YYYY-MM-DD, got undefined'],
  ])('refuses the chosen days %o', (days, code, message) => {
    expect(() => resolvePeriod('custom', { now: 0, timeZone: 'UTC', ...days })).toThrow(
      expect.objectContaining({ code, message: `resolvePeriod requires ${message}` }),
    );
  });

  it.each<[PeriodPreset, string, string]>([
    ['90d', '1000-02-01T00:00:00Z', 'UTC'],
    ['90d', '1000-03-30T23:59:59Z', 'UTC'],
    ['yesterday', '1000-01-01T12:00:00Z', 'UTC'],
    ['today', '1000-01-01T00:00:00Z', 'America/New_York'],
  ])('refuses %s at %s in %s, which begins before the year 1000', (preset, now, timeZone) => {
    expect(() => resolvePeriod(preset, { now, timeZone })).toThrow(
      expect.objectContaining({
        code: 'out_of_range',
        message: expect.stringContaining(
          'resolvePeriod requires startMs to be epoch milliseconds from year 1000 to 9999-12-30, got -30',
        ),
      }),
    );
  });

  it('reaches from the first day of the year 1000 to the last of 9999', () => {
    const options = { now: '1000-03-31T00:00:00Z', timeZone: 'UTC' };
    expect(resolvePeriod('90d', options)).toMatchObject({ start: '1000-01-01', end: '1000-03-31' });
    const last = { start: '9999-12-31', end: '9999-12-31', dayCount: 1 };
    expect(resolvePeriod('custom', { ...options, ...last })).toMatchObject(last);
    const late = { now: '9999-12-30T23:00:00Z', timeZone: 'Pacific/Kiritimati' };
    expect(resolvePeriod('today', late)).toMatchObject(last);
  });

  it('refuses a start of everything after today', () => {
    expect(() => resolvePeriod('all', { now: 0, timeZone: 'UTC', start: '1970-01-02' })).toThrow(
      'resolvePeriod requires end to be on or after the first day 1970-01-02, got "1970-01-01"',
    );
  });

  it('refuses a preset it does not know', () => {
    const unknown: PeriodPreset = JSON.parse('"14d"');
    expect(() => resolvePeriod(unknown, { now: 0, timeZone: 'UTC' })).toThrow(
      'resolvePeriod requires period to be one of today, yesterday, 7d, 30d, 90d, all, custom, rolling, got "14d"',
    );
  });

  it('refuses a moment and a zone it cannot read', () => {
    expect(() => resolvePeriod('7d', { now: '2026-02-16', timeZone: 'UTC' })).toThrow(
      'resolvePeriod requires now to be an ISO 8601 moment with Z or an offset',
    );
    expect(() => resolvePeriod('7d', { now: 0, timeZone: 'Nowhere' })).toThrow(
      'resolvePeriod requires timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    );
  });

  it.each([
    ['today', 1],
    ['yesterday', 1],
    ['7d', 7],
    ['30d', 30],
    ['90d', 90],
  ] as const)('%s always has %s calendar days', (preset, dayCount) => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (now, timeZone) => {
        const period = resolvePeriod(preset, { now, timeZone });
        const distanceMs = Date.parse(`${period.end}T00:00:00Z`) - Date.parse(`${period.start}T00:00:00Z`);
        expect(period.dayCount).toBe(dayCount);
        expect(distanceMs).toBe((dayCount - 1) * DAY_MS);
      }),
      propertyRuns,
    );
  });

  it('holds the present in today and in every range that ends today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) - 1 }),
        fc.constantFrom(...zones, ...zonesSetBackOverMidnight),
        fc.constantFrom<PeriodPreset>('today', '7d', '30d'),
        (now, timeZone, preset) => {
          const { startMs, endMs, isUnfinished } = resolvePeriod(preset, { now, timeZone });
          expect(startMs).toBeLessThanOrEqual(now);
          expect(endMs).toBeGreaterThan(now);
          expect(isUnfinished).toBe(true);
        },
      ),
      propertyRuns,
    );
  });

  it('holds the present in today around every change of a clock back over midnight', () => {
    const aroundChange = fc.tuple(
      fc.constantFrom(...zonesSetBackOverMidnight),
      fc.integer({ min: 2000, max: 2011 }),
      fc.integer({ min: -3 * DAY_MS, max: 12 * DAY_MS }),
    );
    fc.assert(
      fc.property(aroundChange, ([timeZone, year, afterMs]) => {
        const now = Date.UTC(year, 9, 28) + afterMs;
        const { startMs, endMs, isUnfinished } = resolvePeriod('today', { now, timeZone });
        expect(startMs).toBeLessThanOrEqual(now);
        expect(endMs).toBeGreaterThan(now);
        expect(isUnfinished).toBe(true);
      }),
      propertyRuns,
    );
  });

  it.each([
    ['2026-02-16T12:00:00Z', '2026-02-10', '2026-02-16'],
    ['2028-03-03T12:00:00Z', '2028-02-26', '2028-03-03'],
    ['2026-01-03T12:00:00Z', '2025-12-28', '2026-01-03'],
  ])('range golden: 7d on %s is %s to %s in every zone where it is that day', (now, start, end) => {
    for (const timeZone of ['UTC', 'Asia/Kolkata', 'America/New_York', 'Europe/London', 'Africa/Cairo']) {
      expect(resolvePeriod('7d', { now, timeZone })).toMatchObject({ start, end, dayCount: 7 });
    }
  });
});

describe('resolvePeriod of a rolling range', () => {
  it('ends now, begins so many hours before, and touches eight days for seven', () => {
    const period = deepFreeze({ preset: 'rolling', hours: 168 } as const);
    expect(resolvePeriod(period, { now: '2026-02-16T12:00:00Z', timeZone: 'Asia/Kolkata' })).toEqual({
      preset: 'rolling',
      start: '2026-02-09',
      end: '2026-02-16',
      timeZone: 'Asia/Kolkata',
      dayCount: 8,
      startMs: Date.parse('2026-02-09T12:00:00Z'),
      endMs: Date.parse('2026-02-16T12:00:00Z'),
      isUnfinished: true,
    });
  });

  it('ends with yesterday at midnight, and begins with the day that then begins', () => {
    const options = { now: '2026-02-16T00:00:00Z', timeZone: 'UTC' };
    expect(resolvePeriod({ preset: 'rolling', hours: 24 }, options)).toMatchObject({
      start: '2026-02-15',
      end: '2026-02-15',
      dayCount: 1,
    });
  });

  it('counts hours of 3,600 seconds over a change of the clock', () => {
    const options = { now: '2026-03-08T16:00:00Z', timeZone: 'America/New_York' };
    expect(resolvePeriod({ preset: 'rolling', hours: 24 }, options)).toMatchObject({
      startMs: Date.parse('2026-03-07T16:00:00Z'),
      dayCount: 2,
    });
  });

  it('takes a moment in the hour that shows yesterday again for the day that had begun', () => {
    // At 00:01 on 7 November 2010 the clock of Newfoundland went back to 23:01 on the 6th.
    const options = { now: '2010-11-07T03:00:00Z', timeZone: 'America/St_Johns' };
    expect(resolvePeriod({ preset: 'rolling', hours: 1 }, options)).toMatchObject({
      start: '2010-11-06',
      end: '2010-11-07',
    });
  });

  it.each([0, -1, 1.5, Number.NaN, undefined, 8_502_841])('refuses %d hours', (hours) => {
    const period = { preset: 'rolling', hours: JSON.parse(JSON.stringify(hours ?? null)) } as const;
    const received = Number.isNaN(hours) ? null : (hours ?? null);
    expect(() => resolvePeriod(period, { now: 0, timeZone: 'UTC' })).toThrow(
      expect.objectContaining({
        code: 'out_of_range',
        message: `resolvePeriod requires hours to be a whole number from 1 to 8502840, got ${received}`,
      }),
    );
  });

  it('reaches back to the year 1000', () => {
    const options = { now: 0, timeZone: 'UTC' };
    expect(resolvePeriod({ preset: 'rolling', hours: 8_502_840 }, options).start).toBe('1000-01-01');
  });

  it('refuses to touch a day before the year 1000', () => {
    const options = { now: '1000-01-01T06:00:00Z', timeZone: 'America/New_York' };
    const refusal = 'resolvePeriod requires startMs to be epoch milliseconds from year 1000';
    expect(() => resolvePeriod({ preset: 'rolling', hours: 2 }, options)).toThrow(refusal);
    expect(resolvePeriod({ preset: 'rolling', hours: 1 }, options).start).toBe('1000-01-01');
  });

  it('touches the days that the platform prints for its first and last moment', () => {
    const printers = new Map(
      zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone })]),
    );
    const hours = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), hours, (now, timeZone, count) => {
        const period = resolvePeriod({ preset: 'rolling', hours: count }, { now, timeZone });
        expect(period.endMs).toBe(now);
        expect(period.startMs).toBe(now - count * 3_600_000);
        expect(period.start).toBe(printers.get(timeZone)?.format(period.startMs));
        expect(period.end).toBe(printers.get(timeZone)?.format(period.endMs - 1));
        const distanceMs = Date.parse(period.end) - Date.parse(period.start);
        expect(period.dayCount).toBe(distanceMs / DAY_MS + 1);
      }),
      propertyRuns,
    );
  });
});
