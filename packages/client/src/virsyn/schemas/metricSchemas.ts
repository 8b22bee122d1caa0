import * as z from 'zod/mini';
import { count, measure, ratio, silent } from '../../wire/primitives';

// A row has the metrics that were asked for and no others, so a metric that is not there is no drift.
const callCount = silent(count);
const heldCount = silent(z.nullable(count));
const heldMeasure = silent(z.nullable(measure));
const heldRatio = silent(z.nullable(ratio));

/** The metrics that every system has of its calls: each that was asked for is in every row. */
export const callMetrics = {
  total_calls: callCount,
  completed_calls: callCount,
  failed_calls: callCount,
  connected_calls: callCount,
  conversations_had: callCount,
  meetings_booked: callCount,
  qualified_leads: callCount,
  voicemail_calls: callCount,
  callback_requested_calls: callCount,
  not_interested_calls: callCount,
  wrong_number_calls: callCount,
  dnc_requested_calls: callCount,
  gatekeeper_blocked_calls: callCount,
  no_answer_calls: callCount,
  conversation_calls: callCount,
};

/** The metrics that a system may not hold, as one that was built from a call log. */
export const heldMetrics = {
  total_duration_seconds: heldMeasure,
  avg_duration_seconds: heldMeasure,
  inbound_calls: heldCount,
  outbound_calls: heldCount,
  positive_sentiment_calls: heldCount,
  neutral_sentiment_calls: heldCount,
  negative_sentiment_calls: heldCount,
  objections_encountered: heldCount,
  issues_resolved: heldCount,
  escalations: heldCount,
  avg_talk_ratio: heldRatio,
  avg_listen_ratio: heldRatio,
  total_interruptions: heldCount,
  avg_script_adherence: heldRatio,
  total_objections_handled: heldCount,
  total_buying_signals: heldCount,
  emails_sent: heldCount,
  sms_sent: heldCount,
};
