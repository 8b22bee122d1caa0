import type { ContractTable } from './ContractTable';

const heatmap = { 'held isoWeekday': 'day_of_week', 'held hour': 'hour', 'held count': 'count' } as const;

/** C.1 to C.7. `held` is what a call log cannot supply and what is inferred; `option` is Rust's. */
export const loquentTables = {
  stats: {
    '': {
      count: 'total_calls call_heatmap_max',
      'held count': 'total_duration_secs total_todos',
      'held measure': 'avg_duration_secs',
      list: 'call_activity call_heatmap recent_calls',
      'held list': 'todo_status_counts',
    },
    'call_activity[]': { 'held dated': 'date', 'held text': 'label', 'held count': 'count' },
    'call_heatmap[]': heatmap,
    'recent_calls[]': {
      text: 'id from_to_number received_on created_at status',
      dated: 'created_at_full',
      'held text': 'call_sid direction',
      'held flag': 'has_recording',
      'option count': 'duration_secs',
      'option text': 'contact_name contact_id',
    },
    'todo_status_counts[]': { 'held text': 'status', 'held count': 'count' },
  },
  messagingStats: {
    '': {
      count: 'total_messages inbound_count outbound_count message_heatmap_max',
      rate: 'delivery_rate',
      list: 'message_activity message_heatmap',
      object: 'response_insights',
    },
    'message_activity[]': { dated: 'date', text: 'label', count: 'sms_count email_count' },
    'message_heatmap[]': heatmap,
    response_insights: {
      'option measure': 'avg_response_time_secs',
      count: 'unanswered_count',
      rate: 'response_rate',
      list: 'unresponded_by_hour by_phone',
    },
    'response_insights.unresponded_by_hour[]': { 'held hour': 'hour', 'held count': 'count' },
    'response_insights.by_phone[]': {
      text: 'phone_label',
      count: 'responded_count unanswered_count',
      rate: 'response_rate',
      'option measure': 'avg_response_time_secs',
    },
  },
  textAgentStats: {
    '': {
      count: 'total_suggestions auto_reply_count escalation_count',
      rate: 'auto_reply_rate avg_confidence escalation_rate',
    },
  },
  planStats: {
    '': { count: 'active_plans contacts_in_active_plans total_plans', rate: 'completion_rate' },
  },
  aiUsageStats: {
    '': { count: 'total_tokens', measure: 'total_cost', list: 'cost_by_feature' },
    'cost_by_feature[]': { text: 'feature', measure: 'cost' },
  },
  aiMessageOriginStats: {
    '': {
      'held count': 'total_ai_messages total_outbound_messages',
      'held rate': 'ai_share',
      'held list': 'by_feature',
    },
    'by_feature[]': { 'held text': 'feature label', 'held count': 'count' },
  },
  engagementStats: {
    '': {
      'held count': 'active_contacts total_contacts',
      object: 'channel_distribution',
      list: 'recent_activities',
    },
    channel_distribution: { count: 'calls', 'held count': 'sms email other' },
    'recent_activities[]': {
      text: 'id activity_type description channel',
      'option text': 'contact_id contact_name',
      dated: 'created_at',
    },
  },
} as const satisfies Readonly<Record<string, ContractTable>>;
