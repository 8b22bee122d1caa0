import type { ResolvedPeriod, Span } from '@callscope/core';
import { previousMoments } from './previousMoments';

const minuteMs = 60_000;

/**
 * The range before another, as {@link previousMoments} has it, with what the clock decides rounded down to the minute:
 * a query of it keeps its key for as long.
 *
 * @param nowMs the moment up to which the period has data
 * @returns `null` where no earlier range exists, and for a range that has not begun, or only within this minute
 */
export function previousMinutes(period: ResolvedPeriod, nowMs: number): Span | null {
  const previous = previousMoments(period, nowMs);
  if (previous === null) return null;
  const startMs = toMinute(previous.startMs);
  const endMs = toMinute(previous.endMs);
  return startMs < endMs ? { startMs, endMs } : null;
}

const toMinute = (epochMs: number) => Math.floor(epochMs / minuteMs) * minuteMs;
