import type { ResolvedPeriod } from '@callscope/core';
import type { ZonedContext } from '../LoquentContext';
import { resolveRange } from '../resolveRange';
import { toCountedMs } from '../toCountedMs';

/**
 * The first moment after the part of a range in which anything can have been counted, epoch milliseconds: a clock that
 * changes later moves no count. Of a range that has not begun it is the end of the first day.
 */
export function findCountedEnd({ startMs, start, endMs }: ResolvedPeriod, context: ZonedContext): number {
  const countedMs = toCountedMs(context, { endMs });
  if (startMs < countedMs) return Math.min(endMs, countedMs);
  return resolveRange({ ...context, period: { preset: 'custom', start, end: start } }).endMs;
}
