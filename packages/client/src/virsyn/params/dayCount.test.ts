import { expect, it } from 'vitest';
import { dayCount } from './dayCount';

it.each([
  ['2026-02-16', '2026-02-16', 1],
  ['2026-02-10', '2026-02-16', 7],
  ['2028-02-26', '2028-03-03', 7],
  ['2025-12-28', '2026-01-03', 7],
  ['2026-01-18', '2026-02-16', 30],
])('from %s to %s are %i days', (start, end, days) => {
  expect(dayCount(start, end)).toBe(days);
});

it.each([
  ['2026-02-16', '2026-02-15'],
  ['2026-02-30', '2026-03-01'],
  ['2026-13-01', '2026-13-02'],
  ['2026-2-1', '2026-02-02'],
  ['0000-01-01', '2026-02-02'],
  ['2026-02-10T00:00', '2026-02-16'],
  ['', ''],
])('from %j to %j is no range', (start, end) => {
  expect(dayCount(start, end)).toBeNull();
});
