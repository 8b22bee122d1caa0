import { dayStartMs, resolvePeriod } from '@callscope/core';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import { resolveRange } from '../resolveRange';

/** Between which days and moments a series lies. */
export interface SeriesSpan {
  /** First day, included. */
  readonly start: string;
  /** Last day, included. */
  readonly end: string;
  readonly startMs: number;
  /** The moment after the last. */
  readonly endMs: number;
  /** Until when the answer can know of legs. */
  readonly knownUntilMs: number;
}

/**
 * The days of a series: those of the scope's range and those of the answer. They differ where a rolling range was
 * asked earlier than the scope's clock shows, or of a system whose clock shows another day. An answer that is further
 * away than the range is long stands alone.
 *
 * @param days `YYYY-MM-DD`, those that the answer has
 */
export function toSeriesSpan(days: readonly string[], context: ViewContext): SeriesSpan {
  const { nowMs, asOfMs } = context;
  const range = resolveRange(context);
  const zone = { now: nowMs, timeZone: kaleyraDayZone };
  const [earliest = range.start, latest = range.end] = [[...days].sort()[0], [...days].sort().at(-1)];
  const [first = range.start] = [range.start, earliest].sort();
  const [, last = range.end] = [range.end, latest].sort();
  const both = resolvePeriod({ preset: 'custom', start: first, end: last }, zone);
  const isNear = both.dayCount <= 2 * range.dayCount;
  const { start, end, startMs, endMs } = isNear
    ? both
    : resolvePeriod({ preset: 'custom', start: earliest, end: latest }, zone);
  return {
    start,
    end,
    startMs: start === range.start ? range.startMs : startMs,
    endMs: end === range.end ? range.endMs : endMs,
    // Legs of a day are proof that it had begun.
    knownUntilMs: Math.max(
      Math.min(nowMs, asOfMs ?? nowMs),
      ...(days.length > 0 ? [dayStartMs(latest, kaleyraDayZone) + 1] : []),
    ),
  };
}
