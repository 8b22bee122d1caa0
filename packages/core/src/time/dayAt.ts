import { DAY_MS } from './milliseconds';
import type { Zone } from './openZone';
import { startOfDay } from './startOfDay';

/**
 * The day whose start and end, as {@link startOfDay} has them, a moment lies between. That is the day the
 * clock shows, save where the clock was set back over midnight and shows the day before once more.
 *
 * @returns whole days since 1970-01-01
 */
export function dayAt(epochMs: number, zone: Zone): number {
  const shown = Math.floor((epochMs + zone.stretchAt(epochMs).offsetMs) / DAY_MS);
  return startOfDay(shown + 1, zone) <= epochMs ? shown + 1 : shown;
}
