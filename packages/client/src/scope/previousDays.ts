import type { ResolvedPeriod } from '@callscope/core';
import { previousMoments } from './previousMoments';

/**
 * The range before another, for a system that is asked for whole days.
 *
 * @param untilMs the moment up to which the period has data
 * @returns `null` while the range is still running, since a part of a day would be compared with a whole one, and where
 * no earlier range exists
 */
export function previousDays(period: ResolvedPeriod, untilMs: number): ResolvedPeriod | null {
  return untilMs < period.endMs ? null : previousMoments(period);
}
