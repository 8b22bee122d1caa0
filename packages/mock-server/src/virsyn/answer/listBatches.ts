import { batchStats } from '@callscope/core';
import type { CallBatch } from '../../world/CallBatch';
import type { Organization } from '../../world/Organization';
import { batchCalls } from './batchCalls';

/** Batches as Virsyn sends them, counted from their calls as these stand now. */
export function listBatches(batches: readonly CallBatch[], organization: Organization) {
  const stats = new Map(
    batchStats(batchCalls(batches, organization.records.calls)).map((one) => [one.batch_id, one]),
  );
  return batches.map((batch) => {
    // A batch without contacts is counted nowhere.
    const counts = stats.get(batch.id);
    return {
      id: batch.id,
      agency_id: organization.id,
      campaign_id: batch.campaignId,
      status: batch.status,
      total_calls: counts?.total_calls ?? 0,
      completed_count: counts?.completed_count ?? 0,
      failed_count: counts?.failed_count ?? 0,
      pending_count: counts?.pending_count ?? 0,
      in_progress_count: counts?.in_progress_count ?? 0,
      progress_pct: counts?.progress_pct ?? 0,
      created_at: new Date(batch.createdAtMs).toISOString(),
      completed_at: batch.completedAtMs === null ? null : new Date(batch.completedAtMs).toISOString(),
    };
  });
}
