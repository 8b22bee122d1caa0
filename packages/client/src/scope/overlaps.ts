import type { Span } from '@callscope/core';

/** Whether two stretches of time have a moment in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.startMs < other.endMs && one.endMs > other.startMs;
}
