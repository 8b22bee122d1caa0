import { formatDay } from '../time/formatDay';
import { labelWeek } from '../time/labelWeek';
import { mondayOf } from '../time/mondayOf';
import type { UsageGranularity } from './UsageGranularity';

/** {@link usageLabel} of a day, given as whole days since 1970-01-01. */
export function labelDay(dayNumber: number, granularity: UsageGranularity): string {
  if (granularity === 'week') return labelWeek(mondayOf(dayNumber), dayNumber);
  return formatDay(dayNumber).slice(0, granularity === 'day' ? 10 : 7);
}
