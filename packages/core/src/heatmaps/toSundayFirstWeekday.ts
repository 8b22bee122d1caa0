import { createInputError } from '../arguments/createInputError';
import type { IsoWeekday } from '../views/HeatmapGrid';

/**
 * @param day 1 for Monday to 7 for Sunday
 * @returns 0 for Sunday to 6 for Saturday, as `Date#getUTCDay` and Postgres `dow` count
 * @throws {InputError} `out_of_range` for anything else
 * @example toSundayFirstWeekday(7) // => 0
 */
export function toSundayFirstWeekday(day: IsoWeekday): number {
  if (!Number.isInteger(day) || day < 1 || day > 7) {
    const requirement = 'to be a whole number from 1 to 7';
    throw createInputError('out_of_range', 'toSundayFirstWeekday', 'day', day, requirement);
  }
  return day % 7;
}
