import { requireCount } from '../arguments/requireCount';
import type { BestTime, HeatmapGrid } from '../views/HeatmapGrid';

/**
 * The hours of the week with the most, largest first; ties go to the earlier day, then the earlier hour.
 * Hours with nothing are left out.
 *
 * @param options `limit`: how many at most, whole, 0 or more; 5 when left out
 * @throws {InputError} `not_a_number` or `out_of_range` for another limit
 * @example bestTimes(hourOfWeekCounts([0], { timeZone: 'UTC' })) // => [{ day: 4, hour: 0, count: 1 }]
 */
export function bestTimes(
  grid: HeatmapGrid,
  { limit = 5 }: { readonly limit?: number | undefined } = {},
): readonly BestTime[] {
  requireCount('bestTimes', 'limit', limit);
  return grid.cells
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.day - b.day || a.hour - b.hour)
    .slice(0, limit)
    .map(({ day, hour, count }) => ({ day, hour, count }));
}
