import type { DailyCallCounts, DailyCallMeasures } from './DailyCallStats';

/**
 * The names of the 33 metric columns of `call_stats_daily`: first those that every call log can fill, then
 * those that add up where a log holds them, last the averages.
 */
export const dailyMetrics = [
  'total_calls',
  'completed_calls',
  'failed_calls',
  'connected_calls',
  'conversations_had',
  'qualified_leads',
  'meetings_booked',
  'voicemail_calls',
  'callback_requested_calls',
  'not_interested_calls',
  'wrong_number_calls',
  'dnc_requested_calls',
  'gatekeeper_blocked_calls',
  'no_answer_calls',
  'conversation_calls',
  'total_duration_seconds',
  'total_interruptions',
  'objections_encountered',
  'total_objections_handled',
  'total_buying_signals',
  'emails_sent',
  'sms_sent',
  'inbound_calls',
  'outbound_calls',
  'positive_sentiment_calls',
  'neutral_sentiment_calls',
  'negative_sentiment_calls',
  'issues_resolved',
  'escalations',
  'avg_duration_seconds',
  'avg_talk_ratio',
  'avg_listen_ratio',
  'avg_script_adherence',
] as const satisfies readonly (keyof DailyCallCounts | keyof DailyCallMeasures)[];

/** One of {@link dailyMetrics}. */
export type DailyMetric = (typeof dailyMetrics)[number];

/** How many of {@link dailyMetrics} every log can fill; they come first. */
export const COUNT_COLUMNS = 15;

/** How many of {@link dailyMetrics} add up: the counts, and then what a log may lack. */
export const TOTAL_COLUMNS = 29;
