import type { ContractIssue } from '../../errors/ContractError';
import { findConflictingRows } from '../../wire/findConflictingRows';
import type { VirsynCampaigns } from '../wire/VirsynCampaigns';

/**
 * How campaigns are not those that were asked for: batches without a page or a page without batches, another page
 * than was asked, more batches than it has room for (one that comes twice is one), or two rows of one id that differ. A limit that was not asked is
 * the system's own.
 */
export function findCampaignsMismatches(
  { active_batches, campaign_stats, pagination }: VirsynCampaigns,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  const asked = { limit: search.limit, offset: search.offset ?? '0' };
  const others = (['limit', 'offset'] as const).filter(
    (name) => pagination && asked[name] !== undefined && asked[name] !== String(pagination[name]),
  );
  const absent = active_batches ? !pagination && 'pagination' : pagination && 'active_batches';
  return [
    ...(absent ? [{ path: absent, code: 'invalid_type' }] : []),
    ...others.map((name) => ({ path: `pagination.${name}`, code: 'other_page' })),
    ...(pagination && new Set(active_batches?.map(({ id }) => id)).size > pagination.limit
      ? [{ path: 'active_batches', code: 'other_limit' }]
      : []),
    ...findConflictingRows('active_batches', active_batches ?? [], ({ id }) => id),
    ...findConflictingRows('campaign_stats', campaign_stats ?? [], ({ campaign_id }) => campaign_id),
  ];
}
