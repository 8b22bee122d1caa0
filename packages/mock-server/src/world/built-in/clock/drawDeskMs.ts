import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import type { Random } from '../Random';
import { officeDayOf, officeHourMs, officeHourOf } from './officeTime';
import { weekdayOf } from './weekdayOf';

const openingHour = 9;
const closingHour = 18;

/**
 * When people at their desks come to something, epoch milliseconds: at once from nine to six from Monday to Friday,
 * else in the first two hours of the next day of work.
 */
export function drawDeskMs(
  office: Pick<BuiltInAgency, 'officeOffset'>,
  atMs: number,
  random: Pick<Random, 'below'>,
): number {
  const hour = officeHourOf(office, atMs);
  let day = officeDayOf(office, atMs);
  if (isWorkday(day) && hour >= openingHour && hour < closingHour) return atMs;
  if (hour >= openingHour) day += 1;
  while (!isWorkday(day)) day += 1;
  return officeHourMs(office, day, openingHour) + random.below(7200) * 1000;
}

function isWorkday(dayNumber: number): boolean {
  const weekday = weekdayOf(dayNumber);
  return weekday > 0 && weekday < 6;
}
