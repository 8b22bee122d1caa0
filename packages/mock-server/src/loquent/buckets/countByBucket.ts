import { type BucketInterval, fillGapsColumnar, type ResolvedPeriod } from '@callscope/core';
import type { BucketName } from './nameBucket';
import { nameBuckets } from './nameBuckets';

/** A bucket of a period and how many moments of each series lie in it. */
export interface CountedBucket extends BucketName {
  /** In the order of the series; 0 where there are none. */
  readonly counts: readonly number[];
}

/** Moments to count, each in a series. */
export interface SeriesMoments {
  /** Epoch milliseconds inside the period. */
  readonly atMs: Float64Array;
  /** The place of each one's series; all are in the first when left out. */
  readonly series?: Uint8Array;
}

/** Counts moments by bucket of a period in its zone, in order of time and without gaps: buckets of nothing are 0, those to come too. */
export function countByBucket(
  { atMs, series }: SeriesMoments,
  {
    period,
    interval,
    seriesIds = ['count'],
  }: {
    readonly period: ResolvedPeriod;
    readonly interval: BucketInterval;
    readonly seriesIds?: readonly string[];
  },
): readonly CountedBucket[] {
  const { startMs, endMs, timeZone, dayCount } = period;
  const filled = fillGapsColumnar(
    { atMs, series, value: new Int32Array(atMs.length).fill(1) },
    { interval, startMs, endMs, timeZone, seriesIds },
  );
  const width = seriesIds.length;
  // From a year on the same day of the month comes twice.
  const withYear = dayCount > 365;
  return nameBuckets(interval, filled.labels(), withYear).map((name, index) => ({
    ...name,
    counts: [...filled.values.subarray(index * width, (index + 1) * width)],
  }));
}
