import type { CellTone } from '@callscope/core';
import type { VirsynBatch } from '../../wire/VirsynCampaigns';
import { type StatusText, toBatchStatus } from './toBatchStatus';

/** What a status cell says; a text of `null` when no batch tells. */
export interface CampaignStatus {
  readonly text: string | null;
  readonly tone: CellTone;
}

/**
 * The status of each campaign, from its batches: theirs where they agree, in neutral words all of them where they do
 * not.
 */
export function campaignStatuses(
  batches: readonly VirsynBatch[] | null | undefined,
): (campaignId: string) => CampaignStatus {
  const statuses = new Map<string, Map<string, StatusText>>();
  for (const { campaign_id, status } of batches ?? []) {
    if (campaign_id == null) continue;
    const known = statuses.get(campaign_id) ?? new Map<string, StatusText>();
    statuses.set(campaign_id, known.set(status, toBatchStatus(status)));
  }
  return (campaignId) => {
    const [first, ...others] = [...(statuses.get(campaignId)?.values() ?? [])];
    if (!first) return { text: null, tone: 'neutral' };
    if (others.length === 0) return first;
    return { text: [first, ...others].map(({ text }) => text).join(', '), tone: 'neutral' };
  };
}
