import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageGranularity } from './UsageGranularity';
import { usageLabel } from './usageLabel';

describe('usageLabel', () => {
  it('names the day, the week and the month in UTC', () => {
    const epochMs = Date.UTC(2026, 2, 15, 23, 59, 59, 999);
    expect(usageLabel(epochMs, 'day')).toBe('2026-03-15');
    expect(usageLabel(epochMs, 'week')).toBe('2026-W11');
    expect(usageLabel(epochMs, 'month')).toBe('2026-03');
    expect(usageLabel(epochMs + 1, 'day')).toBe('2026-03-16');
    expect(usageLabel(epochMs + 1, 'week')).toBe('2026-W12');
  });

  // The ISO numbers of these days are those of the tables in ISO 8601; the year in front is the calendar's.
  it.each([
    ['2027-01-01', '2027-W53'],
    ['2027-01-03', '2027-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2024-W01'],
    ['2024-01-01', '2024-W01'],
    ['2026-12-31', '2026-W53'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2025-W01'],
    ['2023-01-01', '2023-W52'],
    ['2022-01-02', '2022-W52'],
    ['2021-01-03', '2021-W53'],
    ['2020-12-31', '2020-W53'],
    ['1970-01-01', '1970-W01'],
    ['1969-12-28', '1969-W52'],
    ['1969-12-29', '1969-W01'],
    ['1000-01-01', '1000-W01'],
    ['9999-12-30', '9999-W52'],
  ])('labels the week of %s as %s', (day, label) => {
    expect(usageLabel(Date.parse(day), 'week')).toBe(label);
  });

  it('refuses what is no moment and no granularity', () => {
    expect(() => usageLabel(Number.NaN, 'day')).toThrow(
      'usageLabel requires epochMs to be a finite number, got NaN',
    );
    expect(() => usageLabel(1e15, 'day')).toThrow(expect.objectContaining({ code: 'out_of_range' }));
    const wrong = 'year' as UsageGranularity; // as JSON may hold it
    expect(() => usageLabel(0, wrong)).toThrow(
      'usageLabel requires granularity to be one of day, week, month, got "year"',
    );
  });

  it('numbers a week as counting from the Monday of 4 January does', () => {
    const day = fc.integer({
      min: Date.UTC(1000, 0, 1) / 86_400_000,
      max: Date.UTC(9999, 11, 30) / 86_400_000,
    });
    fc.assert(
      fc.property(day, (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        // The first ISO week of a year is the one that holds 4 January.
        const firstMonday = (year: number) => {
          const fourth = Date.UTC(year, 0, 4) / 86_400_000;
          return fourth - ((new Date(fourth * 86_400_000).getUTCDay() + 6) % 7);
        };
        const year = date.getUTCFullYear();
        const starts = [year + 1, year, year - 1].map(firstMonday);
        const start = starts.find((monday) => monday <= dayNumber) ?? Number.NaN;
        const week = 1 + (dayNumber - start - ((dayNumber - start) % 7)) / 7;
        expect(usageLabel(dayNumber * 86_400_000, 'week')).toBe(`${year}-W${week < 10 ? '0' : ''}${week}`);
      }),
      propertyRuns,
    );
  });
});
