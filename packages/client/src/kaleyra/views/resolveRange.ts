import { type ResolvedPeriod, resolvePeriod } from '@callscope/core';
import type { ViewContext } from '../../views/ViewContext';
import { kaleyraDayZone } from '../scope/kaleyraDayZone';
import { toSystemPeriod } from '../scope/toSystemPeriod';

/**
 * The range of a view by the clock of its scope, since no answer of Kaleyra names its own: for `7d` and `30d` the
 * moments between which they roll.
 */
export function resolveRange({ period, nowMs }: Pick<ViewContext, 'period' | 'nowMs'>): ResolvedPeriod {
  return resolvePeriod(toSystemPeriod(period), { now: nowMs, timeZone: kaleyraDayZone });
}
