import { expect, it } from 'vitest';
import { sweepZone } from '../../test/verify/sweepZone';

// `pnpm verify` does the same for every zone from 1990 to 2037.
it.each([
  ['America/New_York', 2026, 2026, 2],
  ['America/St_Johns', 2010, 2010, 2],
  ['Australia/Lord_Howe', 2026, 2026, 2],
  ['Africa/Cairo', 2026, 2026, 2],
  ['America/Havana', 2026, 2026, 2],
  ['Africa/Casablanca', 2026, 2026, 2],
  ['Antarctica/Troll', 2026, 2026, 2],
  ['Pacific/Apia', 2011, 2012, 5],
  ['Asia/Kolkata', 2026, 2026, 0],
])('%s from %i to %i: days and buckets about its %i changes', (timeZone, fromYear, toYear, changes) => {
  expect(sweepZone(timeZone, fromYear, toYear)).toBe(changes);
});
