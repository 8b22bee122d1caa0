import { createProgressSet, type Figure, figure, type ProgressSet, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { computed, sent } from '../../../views/formula';
import { orNotSent } from '../../../views/orNotSent';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynBatch, VirsynCampaigns } from '../../wire/VirsynCampaigns';
import { batchLabels } from './batchLabels';
import { toBatchProgress } from './toBatchProgress';
import { toBatchStatus } from './toBatchStatus';

const figures = [
  { id: 'completed_count', label: 'Completed' },
  { id: 'failed_count', label: 'Failed' },
  { id: 'in_progress_count', label: 'In progress' },
  { id: 'pending_count', label: 'Pending' },
] as const;

/**
 * The batches of one page as they stood when the system answered, and how far each has come: done are its completed and
 * its failed calls. A batch is named after its campaign where that has calls in the 90 days that are asked for, and by a
 * part of its own id where several are. Percentages are as sent, or all computed when one was sent without. Not sent
 * where the list was not.
 */
export function toBatches(campaigns: VirsynCampaigns, { asOfMs }: ViewContext): ProgressSet {
  const rows = byKey(campaigns.active_batches ?? [], ({ id }) => id);
  const batches = rows.map(([, batch]) => batch);
  const labels = batchLabels(batches, campaigns.campaign_stats);
  const progress = batches.map(toBatchProgress);
  // Core computes where no percentage is given: one of them alone would pass for sent.
  const isSent = progress.every(
    ({ progressPercent, doneCount, totalCount }) =>
      progressPercent !== null || doneCount === null || !totalCount,
  );
  const items = rows.map(([id, batch], index) => ({
    id,
    label: labels[index] ?? '',
    status: toBatchStatus(batch.status),
    ...(progress[index] ?? toBatchProgress(batch)),
    ...(!isSent && { progressPercent: null }),
    figures: figures.map(({ id, label }) => ({ id, label, figure: toCount(batch[id]) })),
  }));
  const all = 'calls of the batch';
  const done = 'completed and failed calls';
  const view = createProgressSet({
    items,
    // A total that is less than what stands on the page counts something else.
    itemCount: Math.max(campaigns.pagination?.total ?? 0, items.length),
  });
  return withOrigin(orNotSent(view, campaigns.active_batches != null), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      computed('doneCount', all, done),
      sent('totalCount', all, all),
      (isSent ? sent : computed)('progressPercent', all, done, all),
      ...figures.map(({ id, label }) => sent(id, all, `${label.toLowerCase()} calls`)),
    ],
  });
}

const toCount = (count: VirsynBatch['total_calls']): Figure => figure(count ?? null, 'count');
