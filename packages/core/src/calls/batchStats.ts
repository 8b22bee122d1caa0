import { requireMember } from '../arguments/requireMember';
import { requireText } from '../arguments/requireText';
import { batchProgress } from './batchProgress';
import { compareTexts } from './compareTexts';

/** A call that a batch holds, whether it has been dialled or not. */
export interface BatchCall {
  readonly batchId: string;
  /** `pending`: not dialled yet. `in_progress`: being dialled or talked on. */
  readonly state: 'completed' | 'failed' | 'pending' | 'in_progress';
}

/** How far one batch has come; the four counts add up to `total_calls`. */
export interface BatchStats {
  readonly batch_id: string;
  readonly total_calls: number;
  readonly completed_count: number;
  readonly failed_count: number;
  readonly pending_count: number;
  readonly in_progress_count: number;
  /** Whole percent of the calls that are over, completed or failed. */
  readonly progress_pct: number | null;
}

const states = ['completed', 'failed', 'pending', 'in_progress'] as const;

/**
 * The calls of batches, counted by what became of them. Linear; the order of the calls never changes the
 * result.
 *
 * @param calls in any order, each counted as often as it comes; none gives no batches
 * @returns by batch id in order of code units
 * @throws {InputError} `missing` for an empty batch id, `unknown_value` for another state
 * @see Virsyn's campaigns endpoint, `active_batches`
 * @example batchStats([{ batchId: 'a', state: 'failed' }, { batchId: 'a', state: 'pending' }])[0].progress_pct // => 50
 */
export function batchStats(calls: Iterable<BatchCall>): readonly BatchStats[] {
  const batches = new Map<string, Record<BatchCall['state'], number>>();
  let index = 0;
  for (const { batchId, state } of calls) {
    requireText('batchStats', `calls[${index}].batchId`, batchId);
    requireMember('batchStats', `calls[${index}].state`, state, states);
    const counts = batches.get(batchId) ?? { completed: 0, failed: 0, pending: 0, in_progress: 0 };
    counts[state] += 1;
    batches.set(batchId, counts);
    index += 1;
  }
  return [...batches]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([batch_id, { completed, failed, pending, in_progress }]) => {
      const total_calls = completed + failed + pending + in_progress;
      return {
        batch_id,
        total_calls,
        completed_count: completed,
        failed_count: failed,
        pending_count: pending,
        in_progress_count: in_progress,
        progress_pct: batchProgress({
          totalCount: total_calls,
          completedCount: completed,
          failedCount: failed,
        }),
      };
    });
}
