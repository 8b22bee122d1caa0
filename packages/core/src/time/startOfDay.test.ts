import { describe, expect, it } from 'vitest';
import { resolvePeriod } from './resolvePeriod';

const HOUR_MS = 3_600_000;

/** Start and length of one day, through the public door. */
function dayOf(day: string, timeZone: string) {
  const period = resolvePeriod({ preset: 'custom', start: day, end: day }, { now: 0, timeZone });
  return {
    start: new Date(period.startMs).toISOString(),
    hours: (period.endMs - period.startMs) / HOUR_MS,
  };
}

// reliability golden values: Python zoneinfo 2025b and ICU 2026c agree on each.
describe('a day in its zone', () => {
  it.each([
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00:00.000Z', 23],
    ['Europe/London', '2026-10-25', '2026-10-24T23:00:00.000Z', 25],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00.000Z', 23.5],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', 23],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z', 23],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z', 23],
    ['America/Santiago', '2026-04-04', '2026-04-04T03:00:00.000Z', 25],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', 23],
    ['Pacific/Chatham', '2026-04-05', '2026-04-04T10:15:00.000Z', 25],
    ['Antarctica/Troll', '2026-03-29', '2026-03-29T00:00:00.000Z', 22],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z', 24],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', 0],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z', 24],
    ['Africa/Casablanca', '2026-02-15', '2026-02-14T23:00:00.000Z', 25],
    ['Africa/Casablanca', '2026-03-22', '2026-03-22T00:00:00.000Z', 23],
    ['Asia/Kathmandu', '2026-02-10', '2026-02-09T18:15:00.000Z', 24],
    ['Asia/Kolkata', '2026-02-24', '2026-02-23T18:30:00.000Z', 24],
    ['America/St_Johns', '2026-03-08', '2026-03-08T03:30:00.000Z', 23],
    ['UTC', '2028-02-29', '2028-02-29T00:00:00.000Z', 24],
  ])('%s %s starts at %s and lasts %s hours', (timeZone, day, start, hours) => {
    expect(dayOf(day, timeZone)).toEqual({ start, hours });
  });

  it('starts at the first of two midnights (test262 same-date-starts-twice)', () => {
    expect(dayOf('2010-11-07', 'America/St_Johns').start).toBe('2010-11-07T02:30:00.000Z');
  });
});
