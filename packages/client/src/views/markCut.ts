import { type BucketOptions, planBuckets, type TimeSeriesBucket } from '@callscope/core';

// Between which moments buckets can lie; there is none before to tell a part from.
const earliestMs = Date.UTC(1000, 0, 1);
const latestMs = Date.UTC(9999, 11, 31) - 1;

/**
 * Buckets of a range, of which the first and the last are unfinished where the range begins or ends inside them: what
 * they hold is no more than a part. One that holds nothing yet stays as it is.
 *
 * @param buckets end to end, all their moments known
 * @param cut how long whole ones are, and in which zone
 */
export function markCut(
  buckets: readonly TimeSeriesBucket[],
  cut: Pick<BucketOptions, 'interval' | 'timeZone'>,
): readonly TimeSeriesBucket[] {
  const isInside = (atMs: number | null | undefined): boolean =>
    atMs != null &&
    atMs > earliestMs &&
    atMs < latestMs &&
    planBuckets({ ...cut, startMs: atMs - 1, endMs: atMs + 1 }).edgesMs.length < 3;
  const isCut = [isInside(buckets[0]?.startMs), isInside(buckets.at(-1)?.endMs)] as const;
  return buckets.map((bucket, index) =>
    (bucket.state === 'data' || bucket.state === 'zero') &&
    ((isCut[0] && index === 0) || (isCut[1] && index === buckets.length - 1))
      ? { ...bucket, isUnfinished: true }
      : bucket,
  );
}
