import type { LoquentAiMessageOriginStats } from '../../src/loquent/wire/LoquentAiMessageOriginStats';
import type { LoquentAiUsageStats } from '../../src/loquent/wire/LoquentAiUsageStats';
import type { LoquentEngagementStats } from '../../src/loquent/wire/LoquentEngagementStats';
import type { LoquentMessagingStats } from '../../src/loquent/wire/LoquentMessagingStats';
import type { LoquentPlanStats } from '../../src/loquent/wire/LoquentPlanStats';
import type { LoquentStats } from '../../src/loquent/wire/LoquentStats';
import type { LoquentTextAgentStats } from '../../src/loquent/wire/LoquentTextAgentStats';

const callId = '0b6f6a52-7d0e-4c43-9d70-1c7a6b0a1f01';
const contactId = '5a1f0c3e-2b7d-4e86-8f14-3d9a7c2b6e02';

/** Two calls on the three days to 12 March 2026, every member present. */
export const statsAnswer = {
  total_calls: 2,
  total_duration_secs: 95,
  avg_duration_secs: 47.5,
  total_todos: 3,
  call_activity: [
    { date: '2026-03-10', label: 'Mar 10', count: 0 },
    { date: '2026-03-11', label: 'Mar 11', count: 1 },
    { date: '2026-03-12', label: 'Mar 12', count: 1 },
  ],
  call_heatmap: [
    { day_of_week: 3, hour: 9, count: 1 },
    { day_of_week: 4, hour: 14, count: 1 },
  ],
  call_heatmap_max: 1,
  recent_calls: [
    {
      id: callId,
      from_to_number: '+15551234567 -> +15559876543',
      received_on: 'Front desk (+15559876543)',
      call_sid: 'CA0123456789abcdef0123456789abcdef',
      has_recording: true,
      created_at: 'Mar 12, 2:30 PM',
      created_at_full: '2026-03-12 14:30:00 -05:00',
      duration_secs: 90,
      status: 'Completed',
      direction: 'Inbound',
      contact_name: 'Ada',
      contact_id: contactId,
    },
  ],
  todo_status_counts: [
    { status: 'pending_review', count: 1 },
    { status: 'completed', count: 2 },
  ],
} satisfies LoquentStats;

/** Messages of the same three days. */
export const messagingAnswer = {
  total_messages: 5,
  delivery_rate: 66.66666666666667,
  inbound_count: 2,
  outbound_count: 3,
  message_activity: [
    { date: '2026-03-10', label: 'Mar 10', sms_count: 2, email_count: 0 },
    { date: '2026-03-11', label: 'Mar 11', sms_count: 0, email_count: 0 },
    { date: '2026-03-12', label: 'Mar 12', sms_count: 1, email_count: 1 },
  ],
  message_heatmap: [{ day_of_week: 2, hour: 10, count: 2 }],
  message_heatmap_max: 2,
  response_insights: {
    avg_response_time_secs: 390.5,
    unanswered_count: 1,
    response_rate: 50,
    unresponded_by_hour: [
      { hour: 10, count: 1 },
      { hour: 11, count: 0 },
    ],
    by_phone: [
      {
        phone_label: 'Front desk',
        responded_count: 1,
        unanswered_count: 1,
        response_rate: 50,
        avg_response_time_secs: 390.5,
      },
    ],
  },
} satisfies LoquentMessagingStats;

/** Eight suggestions. */
const textAgentAnswer = {
  total_suggestions: 8,
  auto_reply_count: 3,
  auto_reply_rate: 37.5,
  avg_confidence: 0.815,
  escalation_count: 1,
  escalation_rate: 12.5,
} satisfies LoquentTextAgentStats;

/** Four plans, three of which have ended. */
const planAnswer = {
  active_plans: 1,
  contacts_in_active_plans: 1,
  completion_rate: 66.66666666666667,
  total_plans: 4,
} satisfies LoquentPlanStats;

/** Two features. */
const aiUsageAnswer = {
  total_tokens: 123456,
  total_cost: 4.3125,
  cost_by_feature: [
    { feature: 'Summarize Call', cost: 3.25 },
    { feature: 'Realtime Turn', cost: 1.0625 },
  ],
} satisfies LoquentAiUsageStats;

/** Two of three outbound messages. */
const aiMessageOriginAnswer = {
  total_ai_messages: 2,
  total_outbound_messages: 3,
  ai_share: 66.66666666666667,
  by_feature: [
    { feature: 'text_agent', label: 'Text Agent', count: 1 },
    { feature: 'plan', label: 'Automated Plan', count: 1 },
  ],
} satisfies LoquentAiMessageOriginStats;

/** One activity. */
export const engagementAnswer = {
  active_contacts: 2,
  total_contacts: 7,
  channel_distribution: { calls: 2, sms: 3, email: 1, other: 1 },
  recent_activities: [
    {
      id: callId,
      activity_type: 'Call',
      contact_id: contactId,
      contact_name: 'Ada',
      description: 'Inbound call',
      channel: 'Call',
      created_at: '2026-03-12 14:30:00 -05:00',
    },
  ],
} satisfies LoquentEngagementStats;

/** What each method gets, by its name. */
export const loquentAnswers = {
  stats: statsAnswer,
  messagingStats: messagingAnswer,
  textAgentStats: textAgentAnswer,
  planStats: planAnswer,
  aiUsageStats: aiUsageAnswer,
  aiMessageOriginStats: aiMessageOriginAnswer,
  engagementStats: engagementAnswer,
};

/** A method of the client. */
export type LoquentMethod = keyof typeof loquentAnswers;

/** The system's own names of the endpoints. */
export const loquentEndpoints = {
  stats: 'stats',
  messagingStats: 'messaging-stats',
  textAgentStats: 'text-agent-stats',
  planStats: 'plan-stats',
  aiUsageStats: 'ai-usage-stats',
  aiMessageOriginStats: 'ai-message-origin-stats',
  engagementStats: 'engagement-stats',
} satisfies Readonly<Record<LoquentMethod, string>>;

/** The methods in the order of the documents. */
export const loquentMethods = Object.keys(loquentAnswers) as LoquentMethod[]; // The keys of a literal are its members.
