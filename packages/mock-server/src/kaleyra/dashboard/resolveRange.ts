import { resolvePeriod } from '@callscope/core';
import type { Stretch } from '../call-log/Stretch';
import { serverTimeZone } from '../serverTimeZone';
import type { DashboardQuery } from './DashboardQuery';

/**
 * The moments of a query's range. `today` is from the server's midnight until now; `7d` and `30d` roll, so that
 * they may touch 8 or 31 days. The end is excluded; of the four figures beside the call list that is inferred.
 */
export function resolveRange(
  { range, custom }: Pick<DashboardQuery, 'range' | 'custom'>,
  nowMs: number,
): Stretch {
  if (custom !== null) return custom;
  const zone = { now: nowMs, timeZone: serverTimeZone };
  if (range === 'today') return { startMs: resolvePeriod('today', zone).startMs, endMs: nowMs };
  const { startMs, endMs } = resolvePeriod({ preset: 'rolling', hours: range === '7d' ? 168 : 720 }, zone);
  return { startMs, endMs };
}
