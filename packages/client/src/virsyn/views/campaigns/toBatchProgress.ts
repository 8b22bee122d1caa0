import type { ProgressInput } from '@callscope/core';
import type { VirsynBatch } from '../../wire/VirsynCampaigns';

/**
 * How far a batch has come. Done is known when completed and failed calls both are; a total below them is no total of
 * theirs, and a percentage outside 0–100 is none.
 */
export function toBatchProgress(
  batch: VirsynBatch,
): Pick<ProgressInput, 'doneCount' | 'totalCount'> & { readonly progressPercent: number | null } {
  const { completed_count, failed_count, total_calls: total = null, progress_pct: percent = null } = batch;
  const done =
    completed_count === undefined || failed_count === undefined ? null : completed_count + failed_count;
  const isDoneCount = done === null || Number.isSafeInteger(done);
  const isTotal = done === null || total === null || done <= total;
  return {
    doneCount: isDoneCount ? done : null,
    totalCount: isTotal ? total : null,
    progressPercent: percent !== null && percent >= 0 && percent <= 100 ? percent : null,
  };
}
