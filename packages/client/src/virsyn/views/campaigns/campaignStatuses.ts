import type { CellTone } from '@callscope/core';
import type { VirsynCampaigns } from '../../wire/VirsynCampaigns';
import { type StatusText, toBatchStatus } from './toBatchStatus';

/** What a status cell says; a text of `null` when nobody knows. */
export interface CampaignStatus {
  readonly text: string | null;
  readonly tone: CellTone;
}

/**
 * The status of each campaign, from its batches: theirs where they agree, in neutral words all of them where they do
 * not. Not known unless all batches are there, since those on other pages may have another.
 */
export function campaignStatuses({
  active_batches,
  pagination,
}: Pick<VirsynCampaigns, 'active_batches' | 'pagination'>): (campaignId: string) => CampaignStatus {
  const batches = active_batches ?? [];
  const isAll = pagination != null && !pagination.has_more && pagination.total <= batches.length;
  const statuses = new Map<string, Map<string, StatusText>>();
  for (const { campaign_id, status } of isAll ? batches : []) {
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
