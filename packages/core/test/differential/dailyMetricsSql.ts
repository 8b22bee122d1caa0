const disposed = (disposition: string) => `count(*) FILTER (WHERE disposition = '${disposition}')::int`;
const amongHeld = (column: string, value: string) =>
  `(CASE WHEN count(${column}) > 0 THEN count(*) FILTER (WHERE ${column} = ${value}) END)::float8`;
// Thirty digits after the point before the one rounding: more than any quotient here can lie near a half.
const quotient = (total: string, count: string, digits: number) =>
  `round((${total})::numeric(60, 30) / nullif(${count}, 0), ${digits})::float8`;
const completedAverage = (column: string) =>
  quotient(
    `sum(${column}) FILTER (WHERE status = 'completed')`,
    `count(${column}) FILTER (WHERE status = 'completed')`,
    4,
  );
const completed = `count(*) FILTER (WHERE status = 'completed')`;

/** The 33 metric columns of `call_stats_daily` as aggregates over the table `calls`. */
export const dailyMetricsSql = `
  count(*)::int AS total_calls,
  ${completed}::int AS completed_calls,
  count(*) FILTER (WHERE status = 'failed')::int AS failed_calls,
  count(*) FILTER (WHERE is_connected)::int AS connected_calls,
  count(*) FILTER (WHERE is_conversation)::int AS conversations_had,
  count(*) FILTER (WHERE is_meeting_booked)::int AS meetings_booked,
  count(*) FILTER (WHERE is_qualified)::int AS qualified_leads,
  ${disposed('voicemail')} AS voicemail_calls,
  ${disposed('callback_requested')} AS callback_requested_calls,
  ${disposed('not_interested')} AS not_interested_calls,
  ${disposed('wrong_number')} AS wrong_number_calls,
  ${disposed('dnc_requested')} AS dnc_requested_calls,
  ${disposed('gatekeeper_blocked')} AS gatekeeper_blocked_calls,
  ${disposed('no_answer')} AS no_answer_calls,
  count(*) FILTER (WHERE is_conversation)::int AS conversation_calls,
  sum(duration_seconds)::float8 AS total_duration_seconds,
  ${quotient('sum(duration_seconds)', completed, 0)} AS avg_duration_seconds,
  ${amongHeld('direction', "'inbound'")} AS inbound_calls,
  ${amongHeld('direction', "'outbound'")} AS outbound_calls,
  ${amongHeld('sentiment', "'positive'")} AS positive_sentiment_calls,
  ${amongHeld('sentiment', "'neutral'")} AS neutral_sentiment_calls,
  ${amongHeld('sentiment', "'negative'")} AS negative_sentiment_calls,
  sum(objection_count)::float8 AS objections_encountered,
  ${amongHeld('is_issue_resolved', 'true')} AS issues_resolved,
  ${amongHeld('is_escalated', 'true')} AS escalations,
  ${completedAverage('talk_ratio')} AS avg_talk_ratio,
  ${completedAverage('listen_ratio')} AS avg_listen_ratio,
  sum(interruption_count)::float8 AS total_interruptions,
  ${completedAverage('script_adherence')} AS avg_script_adherence,
  sum(objection_handled_count)::float8 AS total_objections_handled,
  sum(buying_signal_count)::float8 AS total_buying_signals,
  sum(email_sent_count)::float8 AS emails_sent,
  sum(sms_sent_count)::float8 AS sms_sent`;
