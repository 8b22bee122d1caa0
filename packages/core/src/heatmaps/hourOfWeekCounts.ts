import { openZone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { buildHeatmapGrid, type HeatmapOptions } from './buildHeatmapGrid';
import { countHoursOfWeek } from './countHoursOfWeek';

/**
 * Counts moments by the hour of the week that a zone's clock showed, exactly: each moment by the offset in
 * force then. When a clock is set back, both hours of the same name count in one cell.
 *
 * Linear, and for very many moments about one and a half times as long as the same loop without a zone. A
 * `Float64Array`, the columnar form, is read in place; anything else is copied into one first. All forms give
 * equal results.
 *
 * @param timestampsMs epoch milliseconds in any order, years 1000–9999; what lies below a millisecond is
 * dropped; none gives 168 zeros
 * @returns 168 cells, Monday 00:00 first
 * @throws {InputError} `not_a_number` or `out_of_range` for a timestamp, `unknown_zone`
 * @example hourOfWeekCounts([Date.UTC(2026, 1, 10, 10, 59)], { timeZone: 'UTC' }).cells[34] // => { day: 2, hour: 10, count: 1 }
 */
export function hourOfWeekCounts(timestampsMs: Iterable<number>, options: HeatmapOptions): HeatmapGrid {
  const zone = openZone('hourOfWeekCounts', options.timeZone);
  const moments = timestampsMs instanceof Float64Array ? timestampsMs : toColumn(timestampsMs);
  return buildHeatmapGrid('hourOfWeekCounts', countHoursOfWeek(moments, zone), options);
}

function toColumn(timestampsMs: Iterable<number>): Float64Array {
  const list: readonly number[] = Array.isArray(timestampsMs) ? timestampsMs : [...timestampsMs];
  const column = new Float64Array(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const epochMs = list[index] as number; // or whatever the list holds: both checks below take anything
    if (!isEpochMs(epochMs)) requireEpochMs('hourOfWeekCounts', `timestampsMs[${index}]`, epochMs);
    column[index] = epochMs;
  }
  return column;
}
