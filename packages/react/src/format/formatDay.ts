/** How much of a day is written: `short` Feb 10, `year` Feb 10, 2026. */
export type DayDetail = 'short' | 'year';

/** Midnight of a day as UTC: a calendar day has no zone, and written in UTC it stays the day it names. */
function toUtcMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function formatterFor(locale: string, detail: DayDetail): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(detail === 'year' ? { year: 'numeric' } : {}),
  });
}

/** @param day `YYYY-MM-DD` */
export function formatDay(day: string, locale: string, detail: DayDetail = 'short'): string {
  return formatterFor(locale, detail).format(toUtcMs(day));
}

/**
 * Two days, both included, as one text: Feb 10 – 16. One day is written once; days of two years carry them.
 *
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`, not before `start`
 */
export function formatDayRange(start: string, end: string, locale: string): string {
  const detail = start.slice(0, 4) === end.slice(0, 4) ? 'short' : 'year';
  return formatterFor(locale, detail).formatRange(toUtcMs(start), toUtcMs(end));
}
