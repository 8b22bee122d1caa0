import type { ViewPeriod } from '@callscope/core';
import type { LoquentContext, ZonedContext } from './LoquentContext';
import { resolveRange } from './resolveRange';

/**
 * The range of an answer for a reader.
 *
 * @param firstDay `YYYY-MM-DD`, on which all there is begins, where the answer tells
 * @returns `null` without the organization's zone, and for all time when nobody knows its beginning
 */
export function toViewPeriod(context: LoquentContext, firstDay?: string | null): ViewPeriod | null {
  if (!isZoned(context) || (context.period.preset === 'all' && firstDay == null)) return null;
  const { start, end, timeZone } = resolveRange(context, firstDay);
  return { start, end, timeZone };
}

function isZoned(context: LoquentContext): context is ZonedContext {
  return context.organizationTimeZone !== null;
}
