import { isDay } from './isDay';

/** A wall clock's reading; the month 1–12, whole numbers all. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A reading as if it were UTC, epoch milliseconds; `null` for a day or a time of day that does not exist. */
export function wallMsOf({ year, month, day, hour, minute, second }: WallTime): number | null {
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}
