import { countByQuarter } from '../time/countByQuarter';
import { HOUR_MS } from '../time/milliseconds';
import type { Zone } from '../time/openZone';

/** Up to 1970-01-01T00:00, from a Monday before every moment that is allowed. */
const HOURS_BEFORE_EPOCH = 60_000 * 168 + 72;

/**
 * Counts by hour of the week, Monday 00:00 first.
 *
 * @throws {InputError} `not_a_number` or `out_of_range`, in the name of `hourOfWeekCounts`
 */
export function countHoursOfWeek(moments: Float64Array, zone: Zone): Float64Array {
  const counts = new Float64Array(168);
  countByQuarter('hourOfWeekCounts', 'timestampsMs', moments, undefined, zone, (wallMs, count) => {
    // Above 0, where dropping the fraction is rounding down, and fast.
    const slot = ((wallMs / HOUR_MS + HOURS_BEFORE_EPOCH) | 0) % 168;
    counts[slot] = (counts[slot] ?? 0) + count;
  });
  return counts;
}
