import type { IsoWeekday } from '@callscope/core';

/**
 * The seven days in the order they are drawn.
 *
 * @param firstDayOfWeek the day of the first row, 1 is Monday
 */
export function weekFrom(firstDayOfWeek: IsoWeekday): readonly IsoWeekday[] {
  return Array.from(
    { length: 7 },
    // The remainder is 0 to 6, so the day is 1 to 7.
    (_, index) => (((firstDayOfWeek - 1 + index) % 7) + 1) as IsoWeekday,
  );
}
