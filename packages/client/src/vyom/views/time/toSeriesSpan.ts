import type { Span } from '@callscope/core';
import { gapMs } from '../../../scope/gapMs';
import type { ViewContext } from '../../../views/ViewContext';
import { dayMs } from '../../../wire/dayMs';
import { resolveRange } from '../resolveRange';

/**
 * Between which moments a series lies: the range that was asked for, and rows beside it, which a system whose clock
 * shows another day may send. Rows of another range altogether stand alone. All time begins with the first row.
 *
 * @param spans when each row was counted
 */
export function toSeriesSpan(spans: readonly Span[], context: Pick<ViewContext, 'period' | 'nowMs'>): Span {
  const range = resolveRange(context);
  const isAll = context.period.preset === 'all';
  const asked = { startMs: isAll ? range.endMs - dayMs : range.startMs, endMs: range.endMs };
  const isElsewhere = spans.length > 0 && spans.every((span) => gapMs(span, range) > 0);
  const shown = [
    ...(isElsewhere ? [] : [asked]),
    ...spans
      .filter((span) => isAll || gapMs(span, range) >= 0)
      // A month that the range ends in goes on, but not the range.
      .map((span) => (gapMs(span, range) < 0 ? { ...span, endMs: Math.min(span.endMs, range.endMs) } : span)),
  ];
  return {
    startMs: shown.reduce((least, { startMs }) => Math.min(least, startMs), Number.POSITIVE_INFINITY),
    endMs: shown.reduce((most, { endMs }) => Math.max(most, endMs), Number.NEGATIVE_INFINITY),
  };
}
