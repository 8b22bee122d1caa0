import type { IntlWriters } from './createIntlWriters';

/** How long a weekday's name is: `Thursday`, `Thu`, `T`. */
export type WeekdayNameLength = 'long' | 'short' | 'narrow';

/** The names of the seven days in a language, Monday first. */
export function weekdayNames(intl: IntlWriters, length: WeekdayNameLength): readonly string[] {
  const writer = intl.date({ weekday: length, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => writer.format(FIRST_MONDAY_MS + index * DAY_MS));
}

// 1970-01-05, the first Monday of the epoch.
const FIRST_MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;
