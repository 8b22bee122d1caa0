import type { ContractTable } from './ContractTable';

const period = { day: 'start_date end_date' } as const;

/** A.1 to A.7. `held` is what a call log cannot supply, and all of what is inferred. */
export const virsynTables = {
  overview: {
    '': { object: 'period summary disposition_breakdown', 'held object': 'quality tool_usage' },
    period: { ...period, text: 'label' },
    summary: {
      count:
        'total_calls completed_calls failed_calls connected_calls conversations_had meetings_booked qualified_leads',
      rate: 'contact_rate overall_conversion_rate',
      'held measure': 'avg_duration_seconds total_duration_seconds',
      'held rate': 'positive_sentiment_pct neutral_sentiment_pct negative_sentiment_pct',
    },
    disposition_breakdown: {
      count:
        'voicemail callback_requested not_interested wrong_number dnc_requested gatekeeper_blocked no_answer conversation appointment_booked',
    },
    quality: {
      'held rate': 'avg_talk_ratio avg_listen_ratio avg_script_adherence objection_handling_rate',
      'held count':
        'total_interruptions total_objections_encountered total_objections_handled total_buying_signals',
      'held measure': 'avg_interruptions_per_call',
    },
    tool_usage: { 'held count': 'emails_sent sms_sent' },
  },
  timeseries: {
    '': { object: 'period', list: 'data' },
    period,
    'data[]': {
      day: 'date',
      count:
        'total_calls completed_calls failed_calls connected_calls conversations_had meetings_booked qualified_leads voicemail_calls callback_requested_calls not_interested_calls wrong_number_calls dnc_requested_calls gatekeeper_blocked_calls no_answer_calls conversation_calls',
      'spare measure': 'total_duration_seconds avg_duration_seconds',
      'spare count':
        'inbound_calls outbound_calls positive_sentiment_calls neutral_sentiment_calls negative_sentiment_calls objections_encountered issues_resolved escalations total_interruptions total_objections_handled total_buying_signals emails_sent sms_sent',
      'spare rate': 'avg_talk_ratio avg_listen_ratio avg_script_adherence',
    },
  },
  funnel: {
    '': { object: 'period funnel rates' },
    period,
    funnel: { count: 'total_calls connected conversation qualified appointment_booked' },
    rates: {
      rate: 'contact_rate connected_to_conversation conversation_to_qualified qualified_to_booked overall_conversion',
    },
  },
  campaigns: {
    '': { 'held list': 'active_batches campaign_stats', 'held object': 'pagination' },
    'active_batches[]': {
      text: 'id status',
      'maybe text': 'agency_id',
      'option text': 'campaign_id',
      'maybe count': 'total_calls completed_count failed_count pending_count in_progress_count',
      'maybe rate': 'progress_pct',
      'maybe moment': 'created_at',
      'option moment': 'completed_at',
    },
    'campaign_stats[]': {
      text: 'campaign_id',
      'nullable text': 'campaign_name',
      count: 'total_calls completed_calls connected_calls meetings_booked qualified_leads conversations_had',
      'held measure': 'avg_duration_seconds',
      rate: 'contact_rate conversion_rate',
    },
    pagination: { count: 'total limit offset', flag: 'has_more' },
  },
  quality: {
    '': { object: 'period', 'held object': 'quality', list: 'trend' },
    period,
    quality: {
      'held measure': 'avg_duration_seconds avg_interruptions_per_call',
      'held rate': 'avg_talk_ratio avg_listen_ratio avg_script_adherence objection_handling_rate',
      'held count': 'total_interruptions total_buying_signals',
      'held object': 'sentiment_distribution',
    },
    'quality.sentiment_distribution': {
      'held count': 'positive neutral negative',
      'held rate': 'positive_pct neutral_pct negative_pct',
    },
    'trend[]': {
      day: 'date',
      'held measure': 'avg_duration_seconds',
      'held rate': 'avg_talk_ratio avg_script_adherence sentiment_positive_pct',
      'held count': 'interruptions',
      count: 'completed_calls',
    },
  },
  heatmap: {
    '': { object: 'period', text: 'metric', list: 'heatmap best_times' },
    period,
    'heatmap[]': { weekday: 'day', hour: 'hour', count: 'total_calls connected_calls meetings_booked' },
    'best_times[]': { weekday: 'day', hour: 'hour', count: 'metric_value', text: 'label' },
  },
  objections: {
    '': {
      'held object': 'period summary',
      'held list': 'top_objections buying_signals',
      'spare list': 'objections top_buying_signals',
    },
    period,
    summary: {
      'held count':
        'total_calls_analyzed total_objections_encountered total_objections_handled total_buying_signals',
      'held rate': 'objection_handling_rate',
    },
    'top_objections[]': {
      'held text': 'objection',
      'held count': 'count handled_count',
      'held rate': 'handling_rate',
    },
    'objections[]': {
      'held text': 'objection',
      'held count': 'count handled_count',
      'held rate': 'handling_rate',
    },
    'buying_signals[]': { 'held text': 'signal', 'held count': 'count' },
    'top_buying_signals[]': { 'held text': 'signal', 'held count': 'count' },
  },
} as const satisfies Readonly<Record<string, ContractTable>>;
