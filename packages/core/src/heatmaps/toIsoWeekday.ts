import { createInputError } from '../arguments/createInputError';
import type { IsoWeekday } from '../views/HeatmapGrid';

const isoWeekdays: readonly IsoWeekday[] = [7, 1, 2, 3, 4, 5, 6];

/**
 * @param sundayFirstDay 0 for Sunday to 6 for Saturday, as `Date#getUTCDay` and Postgres `dow` count
 * @returns 1 for Monday to 7 for Sunday
 * @throws {InputError} `out_of_range` for anything else
 * @example toIsoWeekday(0) // => 7
 */
export function toIsoWeekday(sundayFirstDay: number): IsoWeekday {
  const day = isoWeekdays[sundayFirstDay];
  if (day === undefined) {
    const requirement = 'to be a whole number from 0 to 6';
    throw createInputError('out_of_range', 'toIsoWeekday', 'sundayFirstDay', sundayFirstDay, requirement);
  }
  return day;
}
