import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { LoquentAnswers } from './LoquentAnswers';

/**
 * How calls, messages, to-dos and AI's part in them add up, and rates follow from counts. Figures that are no counts
 * are sent as doubles, not rounded.
 */
export const loquentIdentities: readonly Identity<FigurePath<LoquentAnswers>>[] = [
  { name: 'call_activity_sum', figures: [['stats.total_calls', 'stats.call_activity[].count']] },
  { name: 'call_heatmap_sum', figures: [['stats.total_calls', 'stats.call_heatmap[].count']] },
  { name: 'todo_sum', figures: [['stats.total_todos', 'stats.todo_status_counts[].count']] },
  {
    name: 'heatmap_maximum',
    take: 'maximum',
    figures: [
      ['stats.call_heatmap_max', 'stats.call_heatmap[].count'],
      ['messagingStats.message_heatmap_max', 'messagingStats.message_heatmap[].count'],
    ],
  },
  {
    name: 'direction_sum',
    figures: [
      ['messagingStats.total_messages', ['messagingStats.inbound_count', 'messagingStats.outbound_count']],
    ],
  },
  {
    name: 'message_heatmap_sum',
    figures: [['messagingStats.total_messages', 'messagingStats.message_heatmap[].count']],
  },
  {
    name: 'channel_calls',
    figures: [['engagementStats.channel_distribution.calls', 'stats.total_calls']],
  },
  {
    name: 'channel_sum',
    figures: [
      [
        'messagingStats.total_messages',
        [
          'engagementStats.channel_distribution.sms',
          'engagementStats.channel_distribution.email',
          'engagementStats.channel_distribution.other',
        ],
      ],
    ],
  },
  {
    name: 'message_activity_sum',
    figures: [
      ['engagementStats.channel_distribution.sms', 'messagingStats.message_activity[].sms_count'],
      ['engagementStats.channel_distribution.email', 'messagingStats.message_activity[].email_count'],
    ],
  },
  {
    name: 'text_agent_rate',
    times: 100,
    slack: 0,
    figures: [
      [
        'textAgentStats.auto_reply_rate',
        'textAgentStats.auto_reply_count',
        'textAgentStats.total_suggestions',
      ],
      [
        'textAgentStats.escalation_rate',
        'textAgentStats.escalation_count',
        'textAgentStats.total_suggestions',
      ],
    ],
  },
  {
    name: 'cost_sum',
    slack: 0,
    figures: [['aiUsageStats.total_cost', 'aiUsageStats.cost_by_feature[].cost']],
  },
  {
    name: 'ai_message_sum',
    figures: [['aiMessageOriginStats.total_ai_messages', 'aiMessageOriginStats.by_feature[].count']],
  },
  {
    name: 'outbound_messages',
    figures: [['aiMessageOriginStats.total_outbound_messages', 'messagingStats.outbound_count']],
  },
  {
    name: 'ai_share',
    times: 100,
    slack: 0,
    figures: [
      [
        'aiMessageOriginStats.ai_share',
        'aiMessageOriginStats.total_ai_messages',
        'aiMessageOriginStats.total_outbound_messages',
      ],
    ],
  },
];
