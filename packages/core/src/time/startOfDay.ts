import { DAY_MS } from './milliseconds';
import type { Zone } from './openZone';

/**
 * The first moment at which a zone's clock shows a day or a later one. Where the clock jumps over midnight
 * the day begins after the jump; where midnight comes twice it begins at the first; a day that the zone
 * leaves out begins, and ends, where the next one begins.
 *
 * @param dayNumber whole days since 1970-01-01
 * @returns epoch milliseconds
 */
export function startOfDay(dayNumber: number, zone: Zone): number {
  return firstShowing(dayNumber * DAY_MS, zone);
}

/**
 * The first moment at which a zone's clock shows a date and time or a later one: the first of two where the
 * clock shows it twice, the jump where the clock leaves it out.
 *
 * @param wallMs date and time of the clock, in milliseconds as if it were UTC
 * @returns epoch milliseconds
 */
export function firstShowing(wallMs: number, zone: Zone): number {
  // No zone is a whole day ahead of UTC, so a day earlier its clock still shows an earlier day.
  let stretch = zone.stretchAt(wallMs - DAY_MS);
  for (;;) {
    const reachedMs = Math.max(stretch.fromMs, wallMs - stretch.offsetMs);
    if (reachedMs < stretch.untilMs) return reachedMs;
    stretch = zone.stretchAt(stretch.untilMs);
  }
}
