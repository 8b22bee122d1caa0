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

// 1970-01-05, the first Monday of the epoch.
const FIRST_MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;
