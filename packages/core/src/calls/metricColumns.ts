import type { DailyCallCounts, DailyCallMeasures } from './DailyCallStats';

/** A column that every call log can fill. */
export type CountColumn = keyof DailyCallCounts;

/** A column that adds up, where a log holds it. */
export type SumColumn = Exclude<
  keyof DailyCallMeasures,
  'avg_duration_seconds' | 'avg_talk_ratio' | 'avg_listen_ratio' | 'avg_script_adherence'
>;

/** Every {@link CountColumn} at 0. */
export function zeroCounts(): Record<CountColumn, number> {
  return {
    total_calls: 0,
    completed_calls: 0,
    failed_calls: 0,
    connected_calls: 0,
    conversations_had: 0,
    meetings_booked: 0,
    qualified_leads: 0,
    voicemail_calls: 0,
    callback_requested_calls: 0,
    not_interested_calls: 0,
    wrong_number_calls: 0,
    dnc_requested_calls: 0,
    gatekeeper_blocked_calls: 0,
    no_answer_calls: 0,
    conversation_calls: 0,
  };
}

/** Every {@link SumColumn} at `null`: nothing has been held yet. */
export function absentSums(): Record<SumColumn, number | null> {
  return {
    total_duration_seconds: null,
    inbound_calls: null,
    outbound_calls: null,
    positive_sentiment_calls: null,
    neutral_sentiment_calls: null,
    negative_sentiment_calls: null,
    objections_encountered: null,
    issues_resolved: null,
    escalations: null,
    total_interruptions: null,
    total_objections_handled: null,
    total_buying_signals: null,
    emails_sent: null,
    sms_sent: null,
  };
}
