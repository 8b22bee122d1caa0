import type { Span } from '@callscope/core';
import { overlaps } from '../../../scope/overlaps';
import type { ViewContext } from '../../../views/ViewContext';
import { dayMs } from '../../../wire/dayMs';
import { resolveRange } from '../resolveRange';

/**
 * Between which moments a series lies: the range that was asked for, and rows beside it, which a system whose clock
 * shows another day may send. Rows none of which is in the range stand alone. All time begins with the first row.
 *
 * @param spans when each row was counted
 */
export function toSeriesSpan(spans: readonly Span[], context: Pick<ViewContext, 'period' | 'nowMs'>): Span {
  const range = resolveRange(context);
  const isAll = context.period.preset === 'all';
  const asked = { startMs: isAll ? range.endMs - dayMs : range.startMs, endMs: range.endMs };
  const isBeside = spans.length > 0 && !spans.some((span) => overlaps(span, range));
  const shown = [
    ...(isBeside ? [] : [asked]),
    ...spans
      .filter((span) => isAll || !overlaps(span, range))
      // A month that the range ends in goes on, but not the range.
      .map((span) => (overlaps(span, range) ? { ...span, endMs: Math.min(span.endMs, range.endMs) } : span)),
  ];
  return {
    startMs: shown.reduce((least, { startMs }) => Math.min(least, startMs), Number.POSITIVE_INFINITY),
    endMs: shown.reduce((most, { endMs }) => Math.max(most, endMs), Number.NEGATIVE_INFINITY),
  };
}
