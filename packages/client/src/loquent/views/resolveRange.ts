import { type ResolvedPeriod, resolvePeriod, toDay } from '@callscope/core';
import type { ZonedContext } from './LoquentContext';

/**
 * The range of an answer, which names none: the one that was asked for, as days of the organization's zone.
 *
 * @param firstDay `YYYY-MM-DD`, on which all there is begins; all time begins in 1970 when nobody knows
 * @throws {InputError} for days that are none, which no query asks for
 */
export function resolveRange(
  { period, nowMs, organizationTimeZone: timeZone }: ZonedContext,
  firstDay?: string | null,
): ResolvedPeriod {
  const today = toDay(nowMs, timeZone);
  // The system's clock may be a day ahead of the reader's.
  const start = firstDay != null && firstDay > today ? today : (firstDay ?? undefined);
  return resolvePeriod(period, { now: nowMs, timeZone, start });
}
