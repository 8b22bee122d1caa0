import { codeTypes, requireColumn } from '../arguments/requireColumn';
import type { BucketOptions, BucketPlan } from './BucketPlan';
import { fillPlan } from './fillPlan';
import type { GapColumns } from './GapColumns';
import { createBucketPlan } from './planBuckets';

/** The buckets of {@link fillGaps} column by column. */
export interface FilledColumns {
  /** First moment of each bucket, epoch milliseconds. */
  readonly startMs: Float64Array;
  /** First moment after each bucket. */
  readonly endMs: Float64Array;
  /** Index in {@link bucketStates}: 0 for `data`, 1 for `zero`, above 1 for a bucket without values. */
  readonly state: Uint8Array;
  /** 1 for a bucket that can still grow, else 0. */
  readonly isUnfinished: Uint8Array;
  /** Bucket by bucket a value for each series; 0 where {@link fillGaps} has `null`, as `state` says. */
  readonly values: Float64Array;
  /** For each bucket its label; written when first asked for. */
  labels(): readonly string[];
}

/**
 * {@link fillGaps} over typed arrays, for moments only: the same buckets, states and sums, some five times as
 * fast once the buckets are planned.
 *
 * Linear in rows and buckets.
 *
 * @param columns no rows give buckets of nothing
 * @param buckets how to cut them, or a finished plan
 * @throws {InputError} as {@link fillGaps}; also `missing` or `unknown_value` for a column that is not there or of
 * another type, `out_of_range` for columns of unequal length
 * @example fillGapsColumnar({ atMs: Float64Array.of(86400000), value: Int32Array.of(3) }, { interval: 'day', startMs: 0, endMs: 172800000, timeZone: 'UTC' }).values // => Float64Array.of(0, 3)
 */
export function fillGapsColumnar(columns: GapColumns, buckets: BucketOptions | BucketPlan): FilledColumns {
  const plan = createBucketPlan('fillGapsColumnar', buckets);
  const { atMs, value, series } = columns;
  requireColumn('fillGapsColumnar', 'columns.atMs', atMs, atMs?.length, 'Float64Array');
  requireColumn('fillGapsColumnar', 'columns.value', value, atMs.length, 'Float64Array, Int32Array');
  if (series) requireColumn('fillGapsColumnar', 'columns.series', series, atMs.length, codeTypes);
  return {
    startMs: plan.edgesMs.slice(0, -1),
    endMs: plan.edgesMs.slice(1),
    isUnfinished: plan.isUnfinished.slice(),
    labels: plan.labels,
    ...fillPlan(
      'fillGapsColumnar',
      plan,
      columns,
      (member, row) => `columns.${member === 'at' ? 'atMs' : member}[${row}]`,
    ),
  };
}
