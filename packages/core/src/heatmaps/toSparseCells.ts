import { requireMember } from '../arguments/requireMember';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { type SparseCell, type WeekdayNumbering, weekdayNumberings } from './WeekdayNumbering';

/**
 * The hours of a grid that hold something, as systems send them, ordered by the day's number, then the hour.
 * `createHeatmapGrid` makes the same grid of them again.
 *
 * @param options `weekdays`: how to number the days; `monday_1` when left out
 * @throws {InputError} `unknown_value` for another numbering
 * @example toSparseCells(hourOfWeekCounts([0], { timeZone: 'UTC' })) // => [{ day: 4, hour: 0, count: 1 }]
 */
export function toSparseCells(
  grid: HeatmapGrid,
  { weekdays = 'monday_1' }: { readonly weekdays?: WeekdayNumbering | undefined } = {},
): readonly SparseCell[] {
  requireMember('toSparseCells', 'weekdays', weekdays, weekdayNumberings);
  const sundayDay = weekdays === 'monday_1' ? 7 : 0;
  return grid.cells
    .filter(({ count }) => count > 0)
    .map(({ day, hour, count }) => ({ day: day === 7 ? sundayDay : day, hour, count }))
    .sort((a, b) => a.day - b.day || a.hour - b.hour);
}
