import { dayMs } from '../../time/dayMs';
import { hourMs } from '../../time/hourMs';

const hoursBetweenPasses = 6;
const daysOfPass = 7;

/**
 * When the six-hourly pass last redid the rows of a day, epoch milliseconds. The passes begin at 00, 06, 12 and 18
 * UTC and take their own day and the six before it; the sources say "every 6 h" and "the last 7 days", not at
 * which hours nor which days.
 * @param dayNumber the UTC day, days since 1970-01-01, not after that of `nowMs`
 */
export function lastPassMs(dayNumber: number, nowMs: number): number {
  const passMs = hoursBetweenPasses * hourMs;
  const latestMs = Math.floor(nowMs / passMs) * passMs;
  const lastOfDayMs = (dayNumber + daysOfPass) * dayMs - passMs;
  return Math.min(latestMs, lastOfDayMs);
}
