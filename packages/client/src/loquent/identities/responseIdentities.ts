import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { LoquentAnswers } from './LoquentAnswers';

/**
 * How unanswered messages add up by hour, and the rate of a phone follows from its counts. Phones make up no total: an
 * email and a message of an app come in on none.
 */
export const responseIdentities: readonly Identity<FigurePath<LoquentAnswers>>[] = [
  {
    name: 'unanswered_sum',
    figures: [
      [
        'messagingStats.response_insights.unanswered_count',
        'messagingStats.response_insights.unresponded_by_hour[].count',
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
];
