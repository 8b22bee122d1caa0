import { formatDay } from './formatDay';
import { DAY_MS } from './milliseconds';

/**
 * `2026-W07`: the ISO number of a week behind the year of a day. ISO 8601 takes the year of the week's Thursday.
 *
 * @param monday first day of the week, as whole days since 1970-01-01
 * @param dayNumber the day whose year is written
 */
export function labelWeek(monday: number, dayNumber: number): string {
  // A week has the number that its Thursday has among the Thursdays of that day's year.
  const newYear = Date.parse(yearOf(monday + 3)) / DAY_MS;
  const week = Math.floor((monday + 3 - newYear) / 7) + 1;
  return `${yearOf(dayNumber)}-W${`${week}`.padStart(2, '0')}`;
}

function yearOf(dayNumber: number): string {
  return formatDay(dayNumber).slice(0, 4);
}
