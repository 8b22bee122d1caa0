import { describe, expect, it } from 'vitest';
import { createDisplayClock } from './createDisplayClock';

describe('createDisplayClock', () => {
  it.each([
    ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08 01:59:59 -05:00', 'Mar 8, 2026 1:59 AM'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08 03:00:00 -04:00', 'Mar 8, 2026 3:00 AM'],
    ['America/St_Johns', '2026-01-01T03:29:00Z', '2025-12-31 23:59:00 -03:30', 'Dec 31, 2025 11:59 PM'],
    ['Asia/Kathmandu', '2026-06-30T18:15:09.999Z', '2026-07-01 00:00:09 +05:45', 'Jul 1, 2026 12:00 AM'],
    ['UTC', '2026-11-05T12:05:00Z', '2026-11-05 12:05:00 +00:00', 'Nov 5, 2026 12:05 PM'],
    ['Africa/Casablanca', '2026-02-15T01:30:00Z', '2026-02-15 02:30:00 +01:00', 'Feb 15, 2026 2:30 AM'],
    ['Africa/Casablanca', '2026-02-15T02:30:00Z', '2026-02-15 02:30:00 +00:00', 'Feb 15, 2026 2:30 AM'],
  ])('shows in %s the moment %s as %s and %s', (timeZone, moment, full, friendly) => {
    expect(createDisplayClock(timeZone)(Date.parse(moment))).toEqual({ full, friendly });
  });
});
