import type { Span } from '@callscope/core';

/** How far apart two stretches of time are, milliseconds: 0 where one follows the other, below 0 where they overlap. */
export function gapMs(one: Span, other: Span): number {
  return Math.max(one.startMs - other.endMs, other.startMs - one.endMs);
}
