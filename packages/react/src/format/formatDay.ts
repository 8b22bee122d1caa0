import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';

/** How much of a day is written: `short` Feb 10, `year` Feb 10, 2026. */
export type DayDetail = 'short' | 'year';

/** Midnight of a day as UTC: a calendar day has no zone, and written in UTC it stays the day it names. */
function toUtcMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function writerFor(intl: IntlWriters, detail: DayDetail): Intl.DateTimeFormat {
  return intl.date({
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(detail === 'year' ? { year: 'numeric' } : {}),
  });
}

/** @param day `YYYY-MM-DD` */
export function formatDay(day: string, intl: IntlWriters, detail: DayDetail = 'short'): string {
  return writerFor(intl, detail).format(toUtcMs(day));
}

/**
 * Two days, both included, as one text: Feb 10 – 16, or one day alone. Years are written unless both days lie
 * within a year of `today`, where they go without saying.
 *
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`, not before `start`
 * @param today `YYYY-MM-DD`
 */
export function formatDayRange(
  start: string,
  end: string,
  { intl, today, messages }: { intl: IntlWriters; today: string; messages: FormatMessages },
): string {
  const isNear = start > shiftYear(today, -1) && end < shiftYear(today, 1);
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  // Intl adds the years to a range over New Year, asked for or not.
  if (isNear && !isOneYear) return messages.range(formatDay(start, intl), formatDay(end, intl));
  return writerFor(intl, isNear ? 'short' : 'year').formatRange(toUtcMs(start), toUtcMs(end));
}

/** The same month and day of another year, as text: only compared, so Feb 29 may name a day that is none. */
function shiftYear(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
