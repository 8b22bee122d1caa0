import { describe, expect, it } from 'vitest';
import { nameBucket } from './nameBucket';

describe('nameBucket', () => {
  it.each([
    ['hour', '2026-11-01T00:00-04:00', '2026-11-01T00:00-04:00', 'Nov 1, 12 AM'],
    ['hour', '2026-11-01T13:00-05:00', '2026-11-01T13:00-05:00', 'Nov 1, 1 PM'],
    ['day', '2026-02-09', '2026-02-09', 'Feb 9'],
    ['week', '2026-W01', '2025-12-29', 'Week of Dec 29'],
    ['week', '2026-W53', '2026-12-28', 'Week of Dec 28'],
    ['week', '2027-W01', '2027-01-04', 'Week of Jan 4'],
    ['week', '2024-W01', '2024-01-01', 'Week of Jan 1'],
    ['month', '2026-02', '2026-02-01', 'Feb 2026'],
  ] as const)('names the %s %s', (interval, coreLabel, date, label) => {
    expect(nameBucket(interval, coreLabel, false)).toEqual({ date, label });
  });

  it('adds the year where a day would be named twice', () => {
    expect(nameBucket('day', '2026-02-09', true).label).toBe('Feb 9, 2026');
    expect(nameBucket('week', '2026-W01', true).label).toBe('Week of Dec 29, 2025');
  });
});
