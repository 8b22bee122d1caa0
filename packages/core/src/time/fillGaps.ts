import { requireFinite } from '../arguments/requireFinite';
import { requireMember } from '../arguments/requireMember';
import { requireUnique } from '../arguments/requireUnique';
import type { TimeSeriesBucket } from '../views/TimeSeries';
import type { BucketOptions, BucketPlan } from './BucketPlan';
import { bucketStates } from './bucketStates';
import { fillPlan, refuseRow } from './fillPlan';
import { createBucketPlan } from './planBuckets';

/** One value of one series. */
export interface GapRow {
  /** A moment in epoch milliseconds, or the label of a bucket: `2026-02-10`, `2026-W07`, `2026-02`. */
  readonly at: number | string;
  /** Index or id of the series; the first when left out. */
  readonly series?: number | string | undefined;
  /** Finite, any unit that adds up. */
  readonly value: number;
}

/**
 * Sparse rows as buckets without holes, as {@link planBuckets} cuts them. The values of one bucket and series
 * add up exactly, rounded once, in any order of the rows.
 *
 * A bucket is `data` when a row other than 0 lies in it, else `zero` with 0 for every series, so that rows of
 * 0 say no more than no rows. It is `no_permission` when a denied stretch touches it, else `not_covered` when
 * it lies wholly outside the coverage, else `no_data_yet` when it begins at `now` or later; all values are
 * then `null`. `isUnfinished` marks the bucket that `now` cuts.
 *
 * A labelled row belongs to the bucket of that label, whatever zone cut it: it is never moved. Labels of
 * hours are the hour the clock shows with its offset, `2026-11-01T01:00-04:00`, and so unique where an hour
 * comes twice.
 *
 * Linear in rows and buckets.
 *
 * @param rows in any order; none gives buckets of nothing
 * @param buckets how to cut them, or a finished plan
 * @throws {InputError} `out_of_range` for a row outside the range and for one other than 0 in a bucket that
 * cannot hold data, so that nothing is lost silently; `duplicate` for a second row of one label and series,
 * `unknown_value` for another series, `not_a_number` for a moment, a value or a sum that is not finite, and
 * what {@link planBuckets} throws
 * @example fillGaps([{ at: '1970-01-02', value: 3 }], { interval: 'day', startMs: 0, endMs: 172800000, timeZone: 'UTC' }).map(({ values }) => values[0]) // => [0, 3]
 */
export function fillGaps(
  rows: Iterable<GapRow>,
  buckets: BucketOptions | BucketPlan,
): readonly TimeSeriesBucket[] {
  const apiName = 'fillGaps';
  const plan = createBucketPlan(apiName, buckets);
  const { edgesMs, isUnfinished, seriesIds } = plan;
  const labels = plan.labels();
  const list: readonly GapRow[] = Array.isArray(rows) ? rows : [...rows];
  const atMs = new Float64Array(list.length);
  const lines = new Uint32Array(list.length);
  const amounts = new Float64Array(list.length);
  const nameOf = (member: string, row: number) => `rows[${row}].${member}`;
  const seen = new Set<string>();
  let startsByLabel: Map<unknown, number> | undefined;
  let row = 0;
  for (const { at, series = 0, value } of list) {
    let line = 0;
    if (typeof series === 'number') line = series;
    else while (line < seriesIds.length && seriesIds[line] !== series) line += 1;
    const id = seriesIds[line] ?? requireMember(apiName, nameOf('series', row), series, seriesIds);
    lines[row] = line;
    atMs[row] = typeof at === 'number' ? at : findStart(at, id);
    amounts[row] = Number.isFinite(value) ? value : requireFinite(apiName, nameOf('value', row), value);
    row += 1;
  }
  const columns = { atMs, series: lines, value: amounts };
  const { state, values } = fillPlan(apiName, plan, columns, nameOf);

  const nothing: readonly (number | null)[] = seriesIds.map(() => null);
  const filled: TimeSeriesBucket[] = [];
  for (const label of labels) {
    const bucket = filled.length;
    const index = state[bucket] ?? 0;
    const own = nothing.slice();
    if (index < 2) {
      for (let line = 0; line < own.length; line += 1) own[line] = values[bucket * own.length + line] ?? 0;
    }
    filled.push({
      label,
      startMs: edgesMs[bucket] ?? 0,
      endMs: edgesMs[bucket + 1] ?? 0,
      state: bucketStates[index] ?? 'data',
      isUnfinished: isUnfinished[bucket] === 1,
      values: own,
    });
  }
  return filled;

  function findStart(label: unknown, id: string): number {
    startsByLabel ??= new Map(labels.map((name, bucket) => [name, edgesMs[bucket] ?? 0]));
    const startMs = startsByLabel.get(label);
    if (startMs === undefined) throw refuseRow(apiName, nameOf('at', row), label);
    requireUnique(apiName, nameOf('at', row), `${label} ${id}`, seen);
    return startMs;
  }
}
