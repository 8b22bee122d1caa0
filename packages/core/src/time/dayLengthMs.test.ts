import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLengthMs } from './dayLengthMs';
import { dayStartMs } from './dayStartMs';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

// Python zoneinfo 2025b and ICU 2026c agree on each.
describe('the calendar goldens', () => {
  it.each([
    ['America/New_York', '2026-03-08', '2026-03-08T05:00Z', 23],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00Z', 25],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00Z', 23],
    ['Europe/London', '2026-10-25', '2026-10-24T23:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z', 23.5],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00Z', 23],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00Z', 23],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00Z', 23],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00Z', 23],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23],
    ['America/Santiago', '2026-04-04', '2026-04-04T03:00Z', 25],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00Z', 25],
    ['Pacific/Chatham', '2026-04-05', '2026-04-04T10:15Z', 25],
    ['Antarctica/Troll', '2026-03-29', '2026-03-29T00:00Z', 22],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z', 0],
    ['Africa/Casablanca', '2026-02-15', '2026-02-14T23:00Z', 25],
    ['Africa/Casablanca', '2026-03-22', '2026-03-22T00:00Z', 23],
    ['Asia/Kathmandu', '2026-02-10', '2026-02-09T18:15Z', 24],
    ['Asia/Kolkata', '2026-02-24', '2026-02-23T18:30Z', 24],
    ['America/St_Johns', '2026-03-08', '2026-03-08T03:30Z', 23],
    ['UTC', '2028-02-29', '2028-02-29T00:00Z', 24],
  ])('%s %s starts at %s and lasts %d hours', (timeZone, day, start, hours) => {
    expect(dayStartMs(day, timeZone)).toBe(Date.parse(start));
    expect(dayLengthMs(day, timeZone)).toBe(hours * HOUR_MS);
  });

  it.each([
    ['Africa/Cairo', '2026-04-24'],
    ['Asia/Beirut', '2026-03-29'],
    ['America/Santiago', '2026-09-06'],
    ['America/Havana', '2026-03-08'],
    ['America/Sao_Paulo', '2018-11-04'],
  ])('%s %s begins at 01:00 on the clock', (timeZone, day) => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    expect(format.format(dayStartMs(day, timeZone))).toBe(`${day}, 01:00:00`);
  });
});

describe('dayStartMs and dayLengthMs', () => {
  it('refuse what is no day and no zone', () => {
    const day = 'day to be a day of the calendar as YYYY-MM-DD, got "2026-02-30"';
    const zone = 'timeZone to be an IANA time zone such as Europe/London, got "Nowhere"';
    expect(() => dayStartMs('2026-02-30', 'UTC')).toThrow(`dayStartMs requires ${day}`);
    expect(() => dayLengthMs('2026-02-30', 'UTC')).toThrow(`dayLengthMs requires ${day}`);
    expect(() => dayStartMs('2026-02-28', 'Nowhere')).toThrow(`dayStartMs requires ${zone}`);
    expect(() => dayLengthMs('2026-02-28', 'Nowhere')).toThrow(`dayLengthMs requires ${zone}`);
  });

  it('put days end to end', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Casablanca',
    );
    const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) });
    const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    fc.assert(
      fc.property(zone, moment, (timeZone, epochMs) => {
        const [day, next] = [textOf(epochMs), textOf(epochMs + DAY_MS)];
        expect(dayStartMs(day, timeZone) + dayLengthMs(day, timeZone)).toBe(dayStartMs(next, timeZone));
      }),
      propertyRuns,
    );
  });

  it('begin a day at the first minute at which the platform prints it', () => {
    const zones = ['America/New_York', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Santiago'];
    const printers = new Map(
      zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone })]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 8000, max: 24_000 }), (timeZone, number) => {
        const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
        const startMs = dayStartMs(day, timeZone);
        expect(printers.get(timeZone)?.format(startMs)).toBe(day);
        expect((printers.get(timeZone)?.format(startMs - 1) ?? day) < day).toBe(true);
      }),
      propertyRuns,
    );
  });
});
