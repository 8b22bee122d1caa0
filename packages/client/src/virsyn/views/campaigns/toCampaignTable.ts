import { createDataTable, type DataCell, type DataTable, figure, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { orNotSent } from '../../../views/orNotSent';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynCampaignStats, VirsynCampaigns } from '../../wire/VirsynCampaigns';
import { campaignFormulas } from './campaignFormulas';
import { campaignStatuses } from './campaignStatuses';
import { shortId } from './shortId';

const columns = [
  { id: 'campaign_name', label: 'Campaign', kind: 'text', priority: 1 },
  { id: 'status', label: 'Status', kind: 'status', priority: 2 },
  { id: 'total_calls', label: 'Calls', kind: 'figure', priority: 2 },
  { id: 'connected_calls', label: 'Connected', kind: 'figure', priority: 3 },
  { id: 'contact_rate', label: 'Contact rate', kind: 'figure', priority: 1 },
  { id: 'conversations_had', label: 'Conversations', kind: 'figure', priority: 3 },
  { id: 'qualified_leads', label: 'Qualified leads', kind: 'figure', priority: 3 },
  { id: 'meetings_booked', label: 'Meetings', kind: 'figure', priority: 1 },
  { id: 'conversion_rate', label: 'Conversion', kind: 'figure', priority: 2 },
  { id: 'avg_duration_seconds', label: 'Average duration', kind: 'figure', priority: 3 },
] as const;

/**
 * The campaigns that have calls in the range, in Virsyn's order, with the figures as it sent them; a rate or an average
 * over nothing is `no_basis`. The answer does not say its range, so the table has none. The status is that of the
 * campaign's batches, the several of them where they differ, and not known without any, or where not all batches are on
 * the page. Not sent where the campaigns were not.
 */
export function toCampaignTable(campaigns: VirsynCampaigns, { asOfMs }: ViewContext): DataTable {
  const { campaign_stats } = campaigns;
  const statusOf = campaignStatuses(campaigns);
  const rows = byKey(campaign_stats ?? [], ({ campaign_id }) => campaign_id).map(([id, campaign]) => ({
    id,
    cells: columns.map((column): DataCell => {
      if (column.id === 'campaign_name') return { kind: 'text', text: nameOf(campaign) };
      if (column.id === 'status') return { kind: 'status', ...statusOf(campaign.campaign_id) };
      return { kind: 'figure', figure: toFigure(campaign, column.id) };
    }),
  }));
  return withOrigin(orNotSent(createDataTable({ columns, rows }), campaign_stats != null), {
    timeZone: 'UTC',
    asOfMs,
    formulas: campaignFormulas(),
  });
}

type FigureId = Exclude<(typeof columns)[number]['id'], 'campaign_name' | 'status'>;

function toFigure(campaign: VirsynCampaignStats, id: FigureId) {
  switch (id) {
    case 'contact_rate':
    case 'conversion_rate':
      return toQuotient(campaign[id], campaign.total_calls, 'percent');
    case 'avg_duration_seconds':
      return toQuotient(campaign[id], campaign.completed_calls, 'seconds');
    default:
      return figure(campaign[id], 'count');
  }
}

/** Virsyn sends no name for a campaign that was deleted. */
function nameOf({ campaign_id, campaign_name }: VirsynCampaignStats): string {
  return campaign_name === null ? 'Deleted campaign' : campaign_name || `Campaign ${shortId(campaign_id)}`;
}
