import { type CampaignStats, campaignStats } from '@callscope/core';
import type { Organization } from '../../world/Organization';
import { heldFigure } from '../answer/heldFigure';
import { listBatches } from '../answer/listBatches';
import { everyPeriod } from '../request/everyPeriod';
import { readChoice } from '../request/readChoice';
import { readWhole } from '../request/readWhole';
import { selectBatches } from '../select/selectBatches';
import { selectDailyStats } from '../select/selectDailyStats';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/** The statuses that a request can ask for; a batch can have others. */
const statuses = ['pending', 'processing', 'completed', 'failed'] as const;

/**
 * `dashboard-campaigns`: batches and how far they have come, live, and campaigns over the period, most calls first.
 * `limit`, `offset` and `pagination` are of the batches. Where the world holds no batches, as one from a call log,
 * the answer has neither them nor a pagination; where no call names a campaign, as in a log without such a column,
 * it has no campaigns.
 */
export const dashboardCampaigns: VirsynEndpoint = {
  name: 'dashboard-campaigns',
  periods: everyPeriod,
  defaultPeriod: '30d',
  answer: (query) => {
    const { organization, parameters } = query;
    const status = readChoice(parameters, 'status', statuses);
    const limit = readWhole(parameters, 'limit', { fallback: 25, least: 1, most: 100 });
    const offset = readWhole(parameters, 'offset', {
      fallback: 0,
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
    });
    const batches = selectBatches(query, status);
    const page = batches?.slice(offset, offset + limit);
    return {
      active_batches: page && listBatches(page, organization),
      campaign_stats: organization.holdsCampaigns()
        ? campaignStats(selectDailyStats(query)).map((stats) => rowOf(stats, organization))
        : undefined,
      pagination: batches && {
        total: batches.length,
        limit,
        offset,
        has_more: offset + limit < batches.length,
      },
    };
  },
};

/** A campaign that was deleted has no name any more: `null`. */
function rowOf({ campaign_id, ...figures }: CampaignStats, organization: Organization) {
  return {
    campaign_id,
    campaign_name: organization.campaigns.find(({ id }) => id === campaign_id)?.name ?? null,
    ...figures,
    avg_duration_seconds: heldFigure(organization, figures.avg_duration_seconds, 'total_duration_seconds'),
    contact_rate: figures.contact_rate ?? 0,
    conversion_rate: figures.conversion_rate ?? 0,
  };
}
