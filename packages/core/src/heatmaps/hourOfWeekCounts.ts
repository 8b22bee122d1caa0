import { openZone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { buildHeatmapGrid, type HeatmapOptions } from './buildHeatmapGrid';

const HOUR_MS = 3_600_000;
/** 1970-01-01 was a Thursday: its first hour is the 73rd of a week that begins on Monday. */
const HOURS_BEFORE_EPOCH = 72;

/**
 * Counts moments by the hour of the week that a zone's clock showed, exactly: each moment by the offset in
 * force then. When a clock is set back, both hours of the same name count in one cell.
 *
 * Linear; one integer operation per moment, whatever the zone.
 *
 * @param timestampsMs epoch milliseconds in any order, years 1000–9999; none gives 168 zeros
 * @returns 168 cells, Monday 00:00 first
 * @throws {InputError} `not_a_number` or `out_of_range` for a timestamp, `unknown_zone`
 * @example hourOfWeekCounts([Date.UTC(2026, 1, 10, 10, 59)], { timeZone: 'UTC' }).cells[34] // => { day: 2, hour: 10, count: 1 }
 */
export function hourOfWeekCounts(timestampsMs: Iterable<number>, options: HeatmapOptions): HeatmapGrid {
  const zone = openZone('hourOfWeekCounts', options.timeZone);
  const counts = new Float64Array(168);
  let index = 0;
  for (const epochMs of timestampsMs) {
    if (!isEpochMs(epochMs)) requireEpochMs('hourOfWeekCounts', `timestampsMs[${index}]`, epochMs);
    const hour = Math.floor((epochMs + zone.stretchAt(epochMs).offsetMs) / HOUR_MS) + HOURS_BEFORE_EPOCH;
    const slot = ((hour % 168) + 168) % 168;
    counts[slot] = (counts[slot] ?? 0) + 1;
    index += 1;
  }
  return buildHeatmapGrid('hourOfWeekCounts', counts, options);
}
