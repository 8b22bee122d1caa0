import type { VirsynBatch, VirsynCampaignStats } from '../../wire/VirsynCampaigns';
import { shortId } from './shortId';

/** What each batch is called: its campaign, `Batch` and a part of its id, or both where a campaign has several. */
export function batchLabels(
  batches: readonly VirsynBatch[],
  campaigns: readonly VirsynCampaignStats[] | null | undefined,
): readonly string[] {
  const stats = new Map((campaigns ?? []).map((campaign) => [campaign.campaign_id, campaign]));
  const names = batches.map(({ campaign_id }) => stats.get(campaign_id ?? '')?.campaign_name || null);
  const counts = new Map<string | null, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return batches.map(({ id }, index) => {
    const name = names[index] ?? null;
    if (name === null) return `Batch ${shortId(id)}`;
    return counts.get(name) === 1 ? name : `${name} · ${shortId(id)}`;
  });
}
