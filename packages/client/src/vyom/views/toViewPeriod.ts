import type { ViewPeriod } from '@callscope/core';
import type { ViewContext } from '../../views/ViewContext';
import { resolveRange } from './resolveRange';

/** The days of UTC that a list is of; `null` for all time, since nobody knows when it began. */
export function toViewPeriod(context: Pick<ViewContext, 'period' | 'nowMs'>): ViewPeriod | null {
  if (context.period.preset === 'all') return null;
  const { start, end, timeZone } = resolveRange(context);
  return { start, end, timeZone };
}
