import { InputError, previousPeriod, type ResolvedPeriod } from '@callscope/core';

/**
 * The range before another, for a system that is asked for moments: it ends at the same time of day, after as many
 * days, as the other has run.
 *
 * @param nowMs the moment up to which the period has data; left out for a finished one
 * @returns `null` where no earlier range exists: `all` begins before everything
 */
export function previousMoments(period: ResolvedPeriod, nowMs?: number): ResolvedPeriod | null {
  if (period.preset === 'all') return null;
  try {
    const previous = previousPeriod(period, { now: nowMs });
    return previous.endMs > previous.startMs ? previous : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
