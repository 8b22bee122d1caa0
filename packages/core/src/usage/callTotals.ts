import { requireAmount } from '../arguments/requireAmount';
import { DecimalSum } from '../numbers/DecimalSum';
import { nearestDouble } from '../numbers/nearestDouble';
import { toDecimal } from '../numbers/toDecimal';
import { toFraction } from '../numbers/toFraction';

/** Calls and their seconds. */
export interface CallTotals {
  readonly totalCalls: number;
  readonly totalDurationSeconds: number;
  /** Seconds over the calls that have a duration; 0 when none has. */
  readonly avgDurationSeconds: number;
}

/**
 * Counts calls, adds up their seconds and averages them over the calls that have a duration: a call without
 * is a call, but not one of 0 seconds. Exact sums of the decimals as written; the total and the average are
 * each the nearest double.
 *
 * @param calls in any order, each counted as often as it comes; `durationSeconds` 0 to 2^53 - 1, fractions
 * allowed; none gives zeros
 * @throws {InputError} `not_a_number` or `out_of_range` for a duration, or for seconds beyond 2^53 - 1 in all
 * @see Loquent's `total_calls`, `total_duration_secs`, `avg_duration_secs`
 * @example callTotals([{ durationSeconds: 61 }, { durationSeconds: 60 }, { durationSeconds: null }]) // => { totalCalls: 3, totalDurationSeconds: 121, avgDurationSeconds: 60.5 }
 */
export function callTotals(calls: Iterable<{ readonly durationSeconds: number | null }>): CallTotals {
  const total = new DecimalSum();
  let totalCalls = 0;
  let timedCalls = 0;
  for (const { durationSeconds } of calls) {
    if (durationSeconds !== null) {
      const argument = `calls[${totalCalls}].durationSeconds`;
      total.add(toDecimal(requireAmount('callTotals', argument, durationSeconds)));
      timedCalls += 1;
    }
    totalCalls += 1;
  }
  const over = (parts: number) => nearestDouble(...toFraction(total, toDecimal(parts)));
  return {
    totalCalls,
    totalDurationSeconds: requireAmount('callTotals', 'totalDurationSeconds', over(1)),
    avgDurationSeconds: over(timedCalls || 1),
  };
}
