import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from './toDay';

describe('toDay', () => {
  it.each([
    ['2026-02-09T18:14:59.999Z', 'Asia/Kathmandu', '2026-02-09'],
    ['2026-02-09T18:15:00.000Z', 'Asia/Kathmandu', '2026-02-10'],
    ['2026-02-23T18:30:00.000Z', 'Asia/Kolkata', '2026-02-24'],
    ['2026-02-10T00:00:00.000Z', 'America/New_York', '2026-02-09'],
    ['2026-04-23T21:59:59.999Z', 'Africa/Cairo', '2026-04-23'],
    ['2026-04-23T22:00:00.000Z', 'Africa/Cairo', '2026-04-24'],
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31'],
    ['2026-02-10T00:00:00.000Z', 'UTC', '2026-02-10'],
    ['1883-11-18T16:56:01.000Z', 'America/New_York', '1883-11-18'],
    ['1000-01-01T00:00:00.000Z', 'America/New_York', '0999-12-31'],
    ['9999-12-30T23:59:59.999Z', 'Pacific/Kiritimati', '9999-12-31'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(toDay(Date.parse(instant), timeZone)).toBe(expected);
  });

  it('counts a part of a millisecond before midnight to the day that ends', () => {
    expect(toDay(-0.5, 'UTC')).toBe('1969-12-31');
    expect(toDay(Date.UTC(2026, 1, 23, 18, 30) - 0.5, 'Asia/Kolkata')).toBe('2026-02-23');
    expect(toDay(0.5, 'UTC')).toBe('1970-01-01');
  });

  it('shows the day before again where the clock goes back over midnight', () => {
    expect(toDay(Date.parse('2010-11-07T02:30:59Z'), 'America/St_Johns')).toBe('2010-11-07');
    expect(toDay(Date.parse('2010-11-07T02:40:00Z'), 'America/St_Johns')).toBe('2010-11-06');
  });

  it.each(['Mars/Olympus', '', '+05:30', 'Europe/'])('refuses the zone "%s"', (timeZone) => {
    expect(() => toDay(0, timeZone)).toThrow(
      `toDay requires timeZone to be an IANA time zone such as Europe/London, got "${timeZone}"`,
    );
  });

  it('refuses a zone left out instead of taking that of the machine', () => {
    const leftOut = JSON.parse('{}').timeZone;
    expect(() => toDay(0, leftOut)).toThrow(
      expect.objectContaining({ code: 'unknown_zone', argument: 'timeZone', received: 'undefined' }),
    );
  });

  it('refuses a moment that is no number', () => {
    expect(() => toDay(Number.NaN, 'UTC')).toThrow('toDay requires epochMs to be a finite number, got NaN');
    expect(() => toDay(1e15, 'UTC')).toThrow(
      'to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    );
  });

  it('shows the day that the platform prints', () => {
    const zones = ['Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Cairo'];
    const formats = new Map(
      zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })]),
    );
    const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (epochMs, timeZone) => {
        expect(toDay(epochMs, timeZone)).toBe(formats.get(timeZone)?.format(epochMs));
      }),
      propertyRuns,
    );
  });
});
