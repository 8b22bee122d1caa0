import { planBuckets } from '@callscope/core';
import type { BucketRow, PlacedRow } from './BucketRow';
import type { BucketSpan } from './findInterval';
import { maxBucketCount } from './maxBucketCount';

/** A bucket before its state. */
export interface LaidBucket extends Pick<BucketRow, 'label' | 'date'> {
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** `null` where no row was sent. */
  readonly values: BucketRow['values'] | null;
  /** Whether it begins amid a bucket of its kind, as the first of a range may. */
  readonly isCut: boolean;
}

/** Rows end to end: a row that is missing between two others leaves a bucket of nothing, as core cuts it. */
export function layOut(
  rows: readonly PlacedRow[],
  span: BucketSpan | null,
  timeZone: string,
): readonly LaidBucket[] {
  return (span && fill(rows, span, timeZone)) ?? chain(rows, span?.mostMs ?? Number.POSITIVE_INFINITY);
}

/** `null` where the rows begin at other moments than core's buckets, or too far apart. */
function fill(
  rows: readonly PlacedRow[],
  { interval, mostMs }: BucketSpan,
  timeZone: string,
): readonly LaidBucket[] | null {
  const startMs = rows[0]?.startMs ?? 0;
  const lastMs = rows.at(-1)?.startMs ?? startMs;
  if ((lastMs - startMs) / mostMs >= maxBucketCount) return null;
  const plan = planBuckets({ interval, startMs, endMs: lastMs + 2 * mostMs, timeZone });
  // Of the moment before, the bucket goes on to where the next of its kind begins.
  const { edgesMs } = planBuckets({ interval, startMs: startMs - 1, endMs: startMs + 1, timeZone });
  const isFirstCut = edgesMs.length === 2;
  const rowsByStart = new Map(rows.map((row) => [row.startMs, row]));
  const laid = [...plan.edgesMs]
    .filter((edgeMs) => edgeMs <= lastMs)
    .map((edgeMs, index): LaidBucket => {
      const row = rowsByStart.get(edgeMs);
      rowsByStart.delete(edgeMs);
      const date = plan.labels()[index] ?? null;
      return {
        label: null,
        date,
        values: null,
        ...row,
        startMs: edgeMs,
        endMs: plan.edgesMs[index + 1] ?? null,
        isCut: isFirstCut && index === 0,
      };
    });
  return rowsByStart.size === 0 ? laid : null;
}

/** Each bucket ends where the next one begins, if it can be as long; nobody knows when the last one does. */
function chain(rows: readonly PlacedRow[], mostMs: number): readonly LaidBucket[] {
  return rows.map((row, index) => {
    const endMs = rows[index + 1]?.startMs ?? Number.POSITIVE_INFINITY;
    return {
      ...row,
      endMs: endMs - row.startMs <= mostMs && endMs < Number.POSITIVE_INFINITY ? endMs : null,
      isCut: false,
    };
  });
}
