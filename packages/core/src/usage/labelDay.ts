import { formatDay } from '../time/formatDay';
import { DAY_MS } from '../time/milliseconds';
import { mondayOf } from './mondayOf';
import type { UsageGranularity } from './UsageGranularity';

/** {@link usageLabel} of a day, given as whole days since 1970-01-01. */
export function labelDay(dayNumber: number, granularity: UsageGranularity): string {
  const day = formatDay(dayNumber);
  if (granularity === 'day') return day;
  if (granularity === 'month') return day.slice(0, 7);
  // A week has the number that its Thursday has among the Thursdays of that day's year.
  const thursday = mondayOf(dayNumber) + 3;
  const newYear = Date.parse(formatDay(thursday).slice(0, 4)) / DAY_MS;
  const week = Math.floor((thursday - newYear) / 7) + 1;
  return `${day.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
