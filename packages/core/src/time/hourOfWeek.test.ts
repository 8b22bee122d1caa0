import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourOfWeek } from './hourOfWeek';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

describe('hourOfWeek', () => {
  it.each([
    ['2026-02-09T00:00Z', 'UTC', 1, 0],
    ['2026-02-15T23:59:59.999Z', 'UTC', 7, 23],
    ['2026-02-10T10:59Z', 'Asia/Kathmandu', 2, 16],
    ['2026-11-01T05:30Z', 'America/New_York', 7, 1],
    ['2026-11-01T06:30Z', 'America/New_York', 7, 1],
    ['1969-12-31T23:59Z', 'UTC', 3, 23],
    ['1000-01-02T12:00Z', 'UTC', 4, 12],
    ['9999-12-29T00:00Z', 'UTC', 3, 0],
  ])('%s in %s is hour %4$d of weekday %3$d', (text, timeZone, day, hour) => {
    expect(hourOfWeek(Date.parse(text), timeZone)).toEqual({ day, hour });
  });

  it.each([
    [Number.NaN, 'UTC', 'not_a_number', 'epochMs to be a finite number, got NaN'],
    [
      1e15,
      'UTC',
      'out_of_range',
      'epochMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [0, 'Nowhere', 'unknown_zone', 'timeZone to be an IANA time zone such as Europe/London, got "Nowhere"'],
  ])('refuses %d in %s', (epochMs, timeZone, code, message) => {
    expect(() => hourOfWeek(epochMs, timeZone)).toThrow(
      expect.objectContaining({ code, message: `hourOfWeek requires ${message}` }),
    );
  });

  it('is what the platform prints', () => {
    const zones = ['UTC', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo'];
    const printers = new Map(
      zones.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' }),
      ]),
    );
    const moment = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (epochMs, timeZone) => {
        const [weekday = '', hour] = printers.get(timeZone)?.format(epochMs).split(', ') ?? [];
        expect(hourOfWeek(epochMs, timeZone)).toEqual({
          day: names.indexOf(weekday) + 1,
          hour: Number(hour),
        });
      }),
      propertyRuns,
    );
  });
});
