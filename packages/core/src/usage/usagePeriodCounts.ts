import { DAY_MS } from '../time/milliseconds';
import { mondayOf } from '../time/mondayOf';
import type { Instant } from '../time/Period';
import { requireEpochMs } from '../time/requireEpochMs';
import { requireInstant } from '../time/toEpochMs';

/** How many calls began since each of three moments. They are parts of each other, save at a month's start. */
export interface UsagePeriodCounts {
  /** Since 00:00 UTC of the day of `now`. */
  readonly today: number;
  /** Since Monday 00:00 UTC. */
  readonly thisWeek: number;
  /** Since the 1st, 00:00 UTC. */
  readonly thisMonth: number;
}

/**
 * Counts calls of the day, week and month that `now` lies in, always in UTC. There is no upper end: as in
 * Vyom's own query, a call that began after `now` counts too.
 *
 * @param startedAtMs epoch milliseconds in any order, years 1000–9999; none gives zeros
 * @param options `now`: the moment that decides what today is
 * @throws {InputError} `not_a_number` or `out_of_range` for a start or `now`, `unknown_value` for a text that
 * says no offset
 * @see Vyom's `calls_today`, `calls_this_week`, `calls_this_month`
 * @example usagePeriodCounts([Date.UTC(2026, 1, 9), Date.UTC(2026, 1, 10)], { now: '2026-02-10T12:00:00Z' }) // => { today: 1, thisWeek: 2, thisMonth: 2 }
 */
export function usagePeriodCounts(
  startedAtMs: Iterable<number>,
  { now }: { readonly now: Instant },
): UsagePeriodCounts {
  const nowMs = requireInstant('usagePeriodCounts', 'now', now);
  const today = Math.floor(nowMs / DAY_MS);
  const days = Array.from(
    startedAtMs,
    (epochMs, index) => requireEpochMs('usagePeriodCounts', `startedAtMs[${index}]`, epochMs) / DAY_MS,
  );
  const countSince = (first: number) => days.filter((day) => day >= first).length;
  return {
    today: countSince(today),
    thisWeek: countSince(mondayOf(today)),
    thisMonth: countSince(today - new Date(nowMs).getUTCDate() + 1),
  };
}
