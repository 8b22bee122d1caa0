import { resolvePeriod } from '@callscope/core';
import { expect, it } from 'vitest';
import { chooseGranularity } from './chooseGranularity';

const chosen = (start: string, end: string) =>
  chooseGranularity(
    resolvePeriod({ preset: 'custom', start, end }, { now: '2026-02-16T15:00:00Z', timeZone: 'UTC' }),
  );

it.each([
  ['2026-02-16', '2026-02-16', 'day'],
  ['2026-01-01', '2026-04-02', 'day'],
  ['2026-01-01', '2026-04-03', 'week'],
  // 2026 ends in W53 and begins in W01.
  ['2026-01-01', '2026-12-31', 'week'],
  ['2026-12-01', '2027-11-30', 'week'],
  ['2024-01-01', '2026-01-01', 'month'],
  ['2010-01-01', '2026-01-01', 'month'],
  // 2024-W01 is the week from 1 January and the last two days of the year.
  ['2024-01-07', '2024-12-29', 'week'],
  ['2024-01-07', '2024-12-30', 'month'],
  ['2024-01-08', '2025-01-08', 'week'],
  // 2022-W52 is the first two days of the year and its last week.
  ['2022-01-02', '2022-12-26', 'month'],
  ['2022-01-02', '2022-12-25', 'week'],
  ['2022-01-03', '2022-12-26', 'week'],
])('cuts %s to %s by %s', (start, end, expected) => {
  expect(chosen(start, end)).toBe(expected);
});
