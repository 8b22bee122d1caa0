/** The sums of a group that everyone adds up, named as in `call_stats_daily`. */
export const sums = [
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
  'total_duration_seconds',
  'positive_sentiment_calls',
  'neutral_sentiment_calls',
  'negative_sentiment_calls',
];

/** The dispositions that have a column, by the code of their column. */
export const countedDispositions = [
  'voicemail',
  'callback_requested',
  'not_interested',
  'wrong_number',
  'dnc_requested',
  'gatekeeper_blocked',
  'no_answer',
];
