import { requireWhole } from '../arguments/requireWhole';
import type { IsoWeekday } from '../views/HeatmapGrid';

/**
 * @param day 1 for Monday to 7 for Sunday
 * @returns 0 for Sunday to 6 for Saturday, as `Date#getUTCDay` and Postgres `dow` count
 * @throws {InputError} `out_of_range` for anything else
 * @example toSundayFirstWeekday(7) // => 0
 */
export function toSundayFirstWeekday(day: IsoWeekday): number {
  return requireWhole('toSundayFirstWeekday', 'day', day, 1, 7) % 7;
}
