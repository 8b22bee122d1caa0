import { dayMs } from './dayMs';
import { isDay } from './isDay';

/** Days from `start` to `end`, both included; `null` when one is not a day or they are reversed. */
export function dayCount(start: string, end: string): number | null {
  if (!isDay(start) || !isDay(end) || start > end) return null;
  return (Date.parse(end) - Date.parse(start)) / dayMs + 1;
}
