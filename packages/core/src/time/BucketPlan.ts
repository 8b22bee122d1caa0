import type { BucketInterval } from './BucketInterval';
import type { Instant } from './Period';
import type { Span } from './requireSpan';

/** Which buckets a series has, and what is known of each before a row is read. */
export interface BucketOptions extends Span {
  readonly interval: BucketInterval;
  /** The IANA zone whose clock and calendar cut the buckets. */
  readonly timeZone: string;
  /** Ids of the series, unique, in the order of the values; one series `value` when left out. */
  readonly seriesIds?: readonly string[] | undefined;
  /** Buckets that begin at it or later have no data yet; none when left out. */
  readonly now?: Instant | undefined;
  /** What the source reaches; a bucket wholly outside is not covered. Everything when left out. */
  readonly coverage?: Span | undefined;
  /** What the reader may not see: each bucket that such a stretch touches. Nothing when left out. */
  readonly denied?: readonly Span[] | undefined;
}

/** Buckets end to end, made once by {@link planBuckets} for filling many times. */
export interface BucketPlan {
  /** Where each bucket begins, ascending, and last where the range ends: one more than there are buckets. */
  readonly edgesMs: Float64Array;
  /** For each bucket the index in {@link bucketStates}; `zero` for one that may hold data. */
  readonly states: Uint8Array;
  /** For each bucket 1 when it can still grow, else 0. */
  readonly isUnfinished: Uint8Array;
  readonly seriesIds: readonly string[];
  /** For each bucket its label; written when first asked for. */
  labels(): readonly string[];
}
