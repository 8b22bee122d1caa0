import type { ResolvedPeriod } from '@callscope/core';
import { previousMoments } from './previousMoments';

const minuteMs = 60_000;

/**
 * The range before another, as {@link previousMoments} has it, with what the clock decides rounded down to the minute:
 * a query of it keeps its key for as long.
 *
 * @param untilMs the moment up to which the period has data
 * @returns `null` where no earlier range exists, and for a range that has not begun, or only within this minute
 */
export function previousMinutes(period: ResolvedPeriod, untilMs: number): ResolvedPeriod | null {
  const previous = previousMoments(period, untilMs);
  if (previous === null) return null;
  const startMs = toMinute(previous.startMs);
  const endMs = toMinute(previous.endMs);
  return startMs < endMs ? { ...previous, startMs, endMs } : null;
}

const toMinute = (epochMs: number) => Math.floor(epochMs / minuteMs) * minuteMs;
