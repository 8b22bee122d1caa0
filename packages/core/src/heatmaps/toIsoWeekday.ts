import { requireWhole } from '../arguments/requireWhole';
import type { IsoWeekday } from '../views/HeatmapGrid';

/**
 * @param sundayFirstDay 0 for Sunday to 6 for Saturday, as `Date#getUTCDay` and Postgres `dow` count
 * @returns 1 for Monday to 7 for Sunday
 * @throws {InputError} `out_of_range` for anything else
 * @example toIsoWeekday(0) // => 7
 */
export function toIsoWeekday(sundayFirstDay: number): IsoWeekday {
  // Whole numbers from 0 to 6, with 7 for 0, are those of the type.
  return (requireWhole('toIsoWeekday', 'sundayFirstDay', sundayFirstDay, 0, 6) || 7) as IsoWeekday;
}
