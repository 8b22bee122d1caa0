import { createInputError } from '../arguments/createInputError';
import { requireFinite } from '../arguments/requireFinite';
import { requireWhole } from '../arguments/requireWhole';
import type { InputError } from '../errors';
import { ExactSum } from '../numbers/ExactSum';
import type { BucketPlan } from './BucketPlan';
import type { GapColumns } from './GapColumns';

/** What {@link fillPlan} adds up. */
export interface PlanTotals {
  /** For each bucket the index in {@link bucketStates}. */
  readonly state: Uint8Array;
  /** For each bucket a value for each series. */
  readonly values: Float64Array;
}

/**
 * Adds up rows by bucket and series, without losing a digit.
 *
 * @param columns of one length
 * @param nameOf an argument's name, for errors
 * @throws {InputError} `not_a_number`, or `out_of_range`
 */
export function fillPlan(
  apiName: string,
  { edgesMs, states, seriesIds: { length: seriesCount } }: BucketPlan,
  { atMs, series, value }: GapColumns,
  nameOf: (member: string, row: number) => string,
): PlanTotals {
  const state = states.slice();
  const values = new Float64Array(state.length * seriesCount);
  const sums = new Map<number, ExactSum>();
  const startMs = edgesMs[0] ?? 0;
  const endMs = edgesMs[state.length] ?? 0;
  const bucketsPerMs = state.length / (endMs - startMs);
  for (let row = 0; row < atMs.length; row += 1) {
    const at = atMs[row] ?? 0;
    const amount = value[row] ?? 0;
    const line = series?.[row] ?? 0;
    if (!(at >= startMs && at < endMs)) throw refuseRow(apiName, nameOf('at', row), at);
    if (line >= seriesCount) requireWhole(apiName, nameOf('series', row), line, 0, seriesCount - 1);
    if (amount === 0) continue;
    // Buckets are about as long as one another: the guess is next to right, and mostly right for a moment that
    // begins a bucket, as counts by bucket do, half a millisecond on.
    let bucket = ((at - startMs + 0.5) * bucketsPerMs) | 0;
    while ((edgesMs[bucket] ?? 0) > at) bucket -= 1;
    while ((edgesMs[bucket + 1] ?? 0) <= at) bucket += 1;
    if ((state[bucket] ?? 0) > 1) throw refuseRow(apiName, nameOf('at', row), at);
    state[bucket] = 0;
    const slot = bucket * seriesCount + line;
    const before = values[slot] ?? 0;
    const after = before + amount;
    const added = after - before;
    // Knuth's TwoSum tells what a sum of doubles lost; NaN where it overflowed or was given up before.
    if (before - (after - added) + (amount - added) === 0) values[slot] = after;
    else {
      requireFinite(apiName, nameOf('value', row), amount);
      const sum = sums.get(slot) ?? new ExactSum();
      if (!sums.has(slot)) sum.add(before);
      sum.add(amount);
      sums.set(slot, sum);
      values[slot] = NaN;
    }
  }
  for (const [slot, sum] of sums) values[slot] = requireFinite(apiName, 'the total', sum.value());
  return { state, values };
}

/**
 * The error for a row that no bucket can take.
 *
 * @throws {InputError} `not_a_number` if its moment is none
 */
export function refuseRow(apiName: string, argument: string, at: unknown): InputError {
  if (typeof at !== 'string') requireFinite(apiName, argument, at);
  const requirement = 'to lie in a bucket that may hold data';
  return createInputError('out_of_range', apiName, argument, at, requirement);
}
