import type { DailyCallStats } from './DailyCallStats';
import { groupRows } from './groupRows';
import { pick } from './pick';
import { summarize } from './summarize';

/** The figures of a campaign; `null` means over nothing, or not held by any row. */
export interface CampaignStats {
  readonly campaign_id: string;
  readonly total_calls: number;
  readonly completed_calls: number;
  readonly connected_calls: number;
  readonly meetings_booked: number;
  readonly qualified_leads: number;
  readonly conversations_had: number;
  /** Total duration over completed calls, whole seconds. */
  readonly avg_duration_seconds: number | null;
  /** Percent of total calls that were connected, one decimal. */
  readonly contact_rate: number | null;
  /** Meetings booked as percent of total calls, one decimal. */
  readonly conversion_rate: number | null;
}

/**
 * Daily rows as a row for each campaign, over all days, agencies and clients. Rows without a campaign belong
 * to none and are left out.
 *
 * @param rows in any order; none gives no campaigns
 * @returns most calls first, ties by id in order of code units
 * @throws {InputError} as {@link mergeDaily}
 * @see Virsyn's campaigns endpoint, which sends the same members but 0 over nothing
 * @example campaignStats([]) // => []
 */
export function campaignStats(rows: Iterable<DailyCallStats>): readonly CampaignStats[] {
  return groupRows('campaignStats', rows, 'campaign_id')
    .map(([campaign_id, group]) => {
      const all = summarize('campaignStats', group);
      return {
        campaign_id,
        ...pick(all, [
          'total_calls',
          'completed_calls',
          'connected_calls',
          'meetings_booked',
          'qualified_leads',
          'conversations_had',
          'avg_duration_seconds',
          'contact_rate',
        ]),
        conversion_rate: all.overall_conversion_rate,
      };
    })
    .sort((a, b) => b.total_calls - a.total_calls);
}
