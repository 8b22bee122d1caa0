import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { LoquentAnswers } from './LoquentAnswers';

/** How answered and unanswered messages add up, by hour and by phone, and what rates and times follow from them. */
export const responseIdentities: readonly Identity<FigurePath<LoquentAnswers>>[] = [
  {
    name: 'unanswered_sum',
    figures: [
      [
        'messagingStats.response_insights.unanswered_count',
        'messagingStats.response_insights.unresponded_by_hour[].count',
      ],
      [
        'messagingStats.response_insights.unanswered_count',
        'messagingStats.response_insights.by_phone[].unanswered_count',
      ],
    ],
  },
  {
    // An inbound message is answered or not, and there is no third.
    name: 'inbound_sum',
    figures: [
      [
        'messagingStats.inbound_count',
        [
          'messagingStats.response_insights.by_phone[].responded_count',
          'messagingStats.response_insights.unanswered_count',
        ],
      ],
    ],
  },
  {
    name: 'response_rate',
    times: 100,
    slack: 0,
    figures: [
      [
        'messagingStats.response_insights.response_rate',
        'messagingStats.response_insights.by_phone[].responded_count',
        [
          'messagingStats.response_insights.by_phone[].responded_count',
          'messagingStats.response_insights.unanswered_count',
        ],
      ],
    ],
  },
  {
    name: 'phone_response_rate',
    times: 100,
    slack: 0,
    rowsBy: [],
    figures: [
      [
        'messagingStats.response_insights.by_phone[].response_rate',
        'messagingStats.response_insights.by_phone[].responded_count',
        [
          'messagingStats.response_insights.by_phone[].responded_count',
          'messagingStats.response_insights.by_phone[].unanswered_count',
        ],
      ],
    ],
  },
  {
    name: 'average_response_time',
    take: 'weighted',
    slack: 0,
    figures: [
      [
        'messagingStats.response_insights.avg_response_time_secs',
        'messagingStats.response_insights.by_phone[].avg_response_time_secs',
        'messagingStats.response_insights.by_phone[].responded_count',
      ],
    ],
  },
];
