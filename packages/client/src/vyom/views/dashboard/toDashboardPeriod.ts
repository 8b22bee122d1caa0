import type { ViewPeriod } from '@callscope/core';
import { vyomDayZone } from '../../scope/vyomDayZone';
import { toInstant } from '../../wire/toInstant';
import type { VyomDateRange } from '../../wire/VyomDashboard';

/** The days of UTC that an applied range touches; `null` where an end of it is no datetime. */
export function toDashboardPeriod({ start_date, end_date }: VyomDateRange): ViewPeriod | null {
  const [start, end] = [toInstant(start_date), toInstant(end_date)];
  if (start === null || end === null || start > end) return null;
  return { start: start.slice(0, 10), end: end.slice(0, 10), timeZone: vyomDayZone };
}
