import { expect, it } from 'vitest';
import { toFreshness } from './toFreshness';

const answeredMs = Date.UTC(2026, 1, 24, 12);

it.each([
  ['2026-02-24T09:30:00+00:00', answeredMs, Date.UTC(2026, 1, 24, 9, 30)],
  ['2026-02-24T15:00:00+05:30', null, Date.UTC(2026, 1, 24, 9, 30)],
  [null, answeredMs, answeredMs],
  [null, null, null],
  ['2026-02-24T12:00:01Z', answeredMs, answeredMs],
  ['2099-01-01T00:00:00Z', answeredMs, answeredMs],
  ['soon', answeredMs, answeredMs],
  // Half an hour before and after the years that a view model can hold.
  ['1000-01-01T00:00:00+00:30', answeredMs, answeredMs],
  ['9999-12-31T23:30:00-05:00', null, null],
])('synced at %s and answered at %o is of %o', (last_synced_at, asOfMs, expected) => {
  expect(toFreshness({ last_synced_at }, asOfMs)).toBe(expected);
});
