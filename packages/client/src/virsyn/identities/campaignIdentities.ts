import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VirsynAnswers } from './VirsynAnswers';

/**
 * Campaigns and batches, each by itself: the answer does not name its period, its default is another than that of the
 * rest, and not every call has a campaign.
 */
export const campaignIdentities: readonly Identity<FigurePath<VirsynAnswers>>[] = [
  {
    name: 'campaign_rate',
    rowsBy: [],
    times: 100,
    slack: 0.05,
    figures: [
      [
        'campaigns.campaign_stats[].contact_rate',
        'campaigns.campaign_stats[].connected_calls',
        'campaigns.campaign_stats[].total_calls',
      ],
      [
        'campaigns.campaign_stats[].conversion_rate',
        'campaigns.campaign_stats[].meetings_booked',
        'campaigns.campaign_stats[].total_calls',
      ],
    ],
  },
  {
    name: 'batch_count',
    rowsBy: [],
    figures: [
      [
        'campaigns.active_batches[].total_calls',
        [
          'campaigns.active_batches[].completed_count',
          'campaigns.active_batches[].failed_count',
          'campaigns.active_batches[].pending_count',
          'campaigns.active_batches[].in_progress_count',
        ],
      ],
    ],
  },
  {
    name: 'batch_progress',
    rowsBy: [],
    times: 100,
    // Whether the whole percent is rounded or cut off, nothing says.
    slack: 1,
    figures: [
      [
        'campaigns.active_batches[].progress_pct',
        ['campaigns.active_batches[].completed_count', 'campaigns.active_batches[].failed_count'],
        'campaigns.active_batches[].total_calls',
      ],
    ],
  },
];
