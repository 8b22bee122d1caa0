import { type ResolvedPeriod, resolvePeriod } from '@callscope/core';
import type { ViewContext } from '../../views/ViewContext';
import { vyomDayZone } from '../scope/vyomDayZone';

/** The range of a view by the clock of its scope, for answers that do not name their own. */
export function resolveRange({ period, nowMs }: Pick<ViewContext, 'period' | 'nowMs'>): ResolvedPeriod {
  return resolvePeriod(period, { now: nowMs, timeZone: vyomDayZone });
}
