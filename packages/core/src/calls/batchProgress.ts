import { requireCount } from '../arguments/requireCount';
import { requireWhole } from '../arguments/requireWhole';
import { rate } from '../numbers/rate';

/**
 * How far a batch of calls has come: the calls that are over, completed or failed, as percent of all, whole,
 * a half going up.
 *
 * @returns 0–100; `null` for a batch without calls
 * @throws {InputError} `not_a_number` or `out_of_range` for a count that is not a whole number of 0 or more,
 * `out_of_range` when more calls are over than there are
 * @see Virsyn's campaigns endpoint, `progress_pct`
 * @example batchProgress({ totalCount: 500, completedCount: 180, failedCount: 25 }) // => 41
 */
export function batchProgress({
  totalCount,
  completedCount,
  failedCount,
}: {
  readonly totalCount: number;
  readonly completedCount: number;
  readonly failedCount: number;
}): number | null {
  const total = requireCount('batchProgress', 'totalCount', totalCount);
  const over =
    requireCount('batchProgress', 'completedCount', completedCount) +
    requireCount('batchProgress', 'failedCount', failedCount);
  return rate(requireWhole('batchProgress', 'completedCount + failedCount', over, 0, total), total, 0);
}
