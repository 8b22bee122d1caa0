import type { DayStretch, Span } from '@callscope/core';
import { dayMs } from '../../wire/dayMs';

/** Days of UTC as moments. */
export function toSpan({ start, end }: DayStretch): Span {
  return { startMs: Date.parse(start), endMs: Date.parse(end) + dayMs };
}
