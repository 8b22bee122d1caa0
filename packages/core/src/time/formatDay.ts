import { DAY_MS } from './milliseconds';

/**
 * @param dayNumber whole days since 1970-01-01, within the years 1000–9999
 * @returns `YYYY-MM-DD`
 */
export function formatDay(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
