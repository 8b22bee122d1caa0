import { dayMs } from '../../../time/dayMs';

/**
 * Hours to add to US Eastern time of a day to have UTC: 4 in daylight time, 5 otherwise. The rule of 2007
 * (second Sunday of March to first Sunday of November) is written out so that the built-in world does not
 * depend on a machine's zone data. Right for working hours; the night of a change itself is not asked for.
 * @param dayNumber days since 1970-01-01
 */
export function easternOffsetHours(dayNumber: number): 4 | 5 {
  const year = new Date(dayNumber * dayMs).getUTCFullYear();
  const isDaylightTime = dayNumber >= nthSunday(year, 2, 2) && dayNumber < nthSunday(year, 10, 1);
  return isDaylightTime ? 4 : 5;
}

function nthSunday(year: number, monthIndex: number, nth: number): number {
  const firstDay = Date.UTC(year, monthIndex, 1) / dayMs;
  // 1970-01-01 was a Thursday, so day numbers that are 3 modulo 7 are Sundays.
  const daysToSunday = (10 - (firstDay % 7)) % 7;
  return firstDay + daysToSunday + (nth - 1) * 7;
}
