import { describe, expect, it } from 'vitest';
import { nameBuckets } from './nameBuckets';

describe('nameBuckets', () => {
  it('tells an hour that comes twice by its distance from UTC, and names the others without', () => {
    const labels = [
      '2026-11-01T00:00-04:00',
      '2026-11-01T01:00-04:00',
      '2026-11-01T01:00-05:00',
      '2026-11-02T01:00-05:00',
    ];
    expect(nameBuckets('hour', labels, false)).toEqual([
      { date: '2026-11-01T00:00-04:00', label: 'Nov 1, 12 AM' },
      { date: '2026-11-01T01:00-04:00', label: 'Nov 1, 1 AM (UTC-04:00)' },
      { date: '2026-11-01T01:00-05:00', label: 'Nov 1, 1 AM (UTC-05:00)' },
      { date: '2026-11-02T01:00-05:00', label: 'Nov 2, 1 AM' },
    ]);
  });

  it('tells two parts of an hour in which a clock goes back by half of one', () => {
    const names = nameBuckets('hour', ['2026-04-05T01:00+11:00', '2026-04-05T01:00+10:30'], false);
    expect(names.map(({ label }) => label)).toEqual(['Apr 5, 1 AM (UTC+11:00)', 'Apr 5, 1 AM (UTC+10:30)']);
  });

  it('names days as they are', () => {
    expect(nameBuckets('day', ['2026-02-09'], true)).toEqual([{ date: '2026-02-09', label: 'Feb 9, 2026' }]);
  });
});
