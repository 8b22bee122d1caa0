import type { ViewPeriod } from '@callscope/core';
import type { VirsynDateRange } from '../wire/VirsynDateRange';

/** The range of an answer; Virsyn's days are UTC days. */
export function toViewPeriod({ start_date, end_date }: VirsynDateRange): ViewPeriod {
  return { start: start_date, end: end_date, timeZone: 'UTC' };
}
