import type { BucketInterval, TimeSeriesBucket } from '@callscope/core';
import type { ZonedContext } from '../LoquentContext';
import { resolveRange } from '../resolveRange';
import { uniqueTexts } from '../texts/uniqueTexts';
import { toCountedMs } from '../toCountedMs';
import type { BucketRow } from './BucketRow';
import { dropRepeats } from './dropRepeats';
import { findInterval } from './findInterval';
import { type LaidBucket, layOut } from './layOut';
import { placeRows } from './placeRows';

/** The buckets of a series, and how long they are. */
export interface Buckets {
  readonly buckets: readonly TimeSeriesBucket[];
  /** `null` when nothing shows it. */
  readonly interval: BucketInterval | null;
}

/**
 * Rows as buckets, never cut anew: what was counted under a label stays there. Loquent sends a row for every bucket of
 * a range, those to come too, so a 0 of the future is no data yet, and a row that is missing is not covered. A week or a
 * month in which the range begins or ends is not whole.
 *
 * @param documented how long buckets are, where the contract says it
 */
export function toBuckets(
  rows: readonly BucketRow[],
  context: ZonedContext,
  documented: BucketInterval | null,
): Buckets {
  const { organizationTimeZone } = context;
  const distinct = dropRepeats(rows);
  const placed = placeRows(distinct, organizationTimeZone);
  const span =
    placed &&
    findInterval(
      placed.map(({ startMs }) => startMs),
      documented,
    );
  const laid = placed
    ? layOut(placed, span, organizationTimeZone)
    : distinct.map((row): LaidBucket => ({ ...row, startMs: null, endMs: null, isCut: false }));
  const labels = uniqueTexts(laid.map(({ label, date }, index) => label || date || `${index + 1}`));
  const range = resolveRange(context);
  const countedMs = toCountedMs(context, range);
  const width = rows[0]?.values.length ?? 0;
  const buckets = laid.map(({ startMs, endMs, values, isCut }, index): TimeSeriesBucket => {
    const state = toState(values, startMs !== null && startMs >= countedMs);
    const isKnown = state === 'data' || state === 'zero';
    const isLast = index === laid.length - 1;
    const canGrow = endMs === null ? isLast && countedMs < range.endMs : countedMs < endMs;
    const holds = (edgeMs: number) =>
      startMs !== null && startMs < edgeMs && endMs !== null && edgeMs < endMs;
    // All time leaves out nothing before its first day.
    const isPart = (isCut && context.period.preset !== 'all') || holds(range.startMs) || holds(range.endMs);
    return {
      label: labels[index] ?? '',
      startMs,
      endMs,
      state,
      isUnfinished: isKnown && (canGrow || isPart),
      values: isKnown && values ? values : Array.from({ length: width }, () => null),
    };
  });
  return { buckets, interval: span?.interval ?? null };
}

function toState(values: BucketRow['values'] | null, isToCome: boolean): TimeSeriesBucket['state'] {
  const isCounted = values?.every((value) => value !== null) ?? false;
  if (isCounted && values?.some((value) => value !== 0)) return 'data';
  if (isToCome) return 'no_data_yet';
  return isCounted ? 'zero' : 'not_covered';
}
