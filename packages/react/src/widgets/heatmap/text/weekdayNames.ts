import type { IsoWeekday } from '@callscope/core';

/** How long a weekday's name is: `Thursday`, `Thu`, `T`. */
export type WeekdayNameLength = 'long' | 'short' | 'narrow';

/**
 * The names of the seven days in a language, Monday first.
 *
 * @param locale BCP 47 tag
 */
export function weekdayNames(locale: string, length: WeekdayNameLength): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => format.format(FIRST_MONDAY_MS + index * DAY_MS));
}

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

// 1970-01-05, the first Monday of the epoch.
const FIRST_MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;
