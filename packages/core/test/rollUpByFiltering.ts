import { Rational } from '@callscope/test-utils/rational';
import type { CallRecord } from '../src/calls/CallRecord';
import type { DailyCallStats } from '../src/calls/DailyCallStats';

type Row = Omit<DailyCallStats, 'partials'>;

/**
 * The same rows by other means: the platform prints each call's day, every column filters the calls once
 * more, averages are exact fractions. It imports nothing that computes.
 */
export function rollUpByFiltering(calls: readonly CallRecord[], timeZone: string): readonly Row[] {
  const print = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const keyOf = (call: CallRecord) =>
    JSON.stringify([
      print.format(call.startMs),
      call.agencyId ?? null,
      call.campaignId ?? null,
      call.clientId ?? null,
    ]);
  const keys = [...new Set(calls.map(keyOf))];
  return keys
    .map((key) =>
      filterRow(
        key,
        calls.filter((call) => keyOf(call) === key),
      ),
    )
    .sort((a, b) => (sortText(a) < sortText(b) ? -1 : 1));
}

/** `null` sorts before every text: a control character stands for it, a later one before each text. */
function sortText({ stat_date, agency_id, campaign_id, client_id }: Row): string {
  return [stat_date, agency_id, campaign_id, client_id]
    .map((part) => (part === null ? '\u0001' : `\u0002${part}`))
    .join('\u0000');
}

function filterRow(key: string, calls: readonly CallRecord[]): Row {
  const [stat_date, agency_id, campaign_id, client_id] = JSON.parse(key);
  const count = (test: (call: CallRecord) => boolean) => calls.filter(test).length;
  const held = <T>(values: readonly (T | null | undefined)[]) =>
    values.filter((value): value is T => value !== null && value !== undefined);
  const total = (values: readonly (number | null | undefined)[]) =>
    held(values).length === 0 ? null : held(values).reduce((sum, value) => sum + value, 0);
  const amongHeld = <T>(values: readonly (T | null | undefined)[], wanted: T) =>
    held(values).length === 0 ? null : held(values).filter((value) => value === wanted).length;
  const completed = calls.filter(({ status }) => status === 'completed');
  const average = (values: readonly (number | null | undefined)[]) =>
    held(values).length === 0
      ? null
      : held(values)
          .reduce((sum, value) => sum.plus(Rational.ofDecimal(value)), new Rational(0n))
          .over(new Rational(BigInt(held(values).length)))
          .roundHalfAwayFromZero(4);
  const disposed = (disposition: string) => count((call) => call.disposition === disposition);
  const seconds = total(calls.map((call) => call.durationSeconds));
  const sentiments = calls.map((call) => call.sentiment);
  const directions = calls.map((call) => call.direction);
  return {
    stat_date,
    agency_id,
    campaign_id,
    client_id,
    total_calls: calls.length,
    completed_calls: completed.length,
    failed_calls: count(({ status }) => status === 'failed'),
    connected_calls: count(({ isConnected }) => isConnected),
    conversations_had: count(({ isConversation }) => isConversation),
    meetings_booked: count(({ isMeetingBooked }) => isMeetingBooked),
    qualified_leads: count(({ isQualified }) => isQualified),
    voicemail_calls: disposed('voicemail'),
    callback_requested_calls: disposed('callback_requested'),
    not_interested_calls: disposed('not_interested'),
    wrong_number_calls: disposed('wrong_number'),
    dnc_requested_calls: disposed('dnc_requested'),
    gatekeeper_blocked_calls: disposed('gatekeeper_blocked'),
    no_answer_calls: disposed('no_answer'),
    conversation_calls: count(({ isConversation }) => isConversation),
    total_duration_seconds: seconds,
    avg_duration_seconds:
      seconds === null || completed.length === 0
        ? null
        : new Rational(BigInt(seconds), BigInt(completed.length)).roundHalfAwayFromZero(0),
    inbound_calls: amongHeld(directions, 'inbound'),
    outbound_calls: amongHeld(directions, 'outbound'),
    positive_sentiment_calls: amongHeld(sentiments, 'positive'),
    neutral_sentiment_calls: amongHeld(sentiments, 'neutral'),
    negative_sentiment_calls: amongHeld(sentiments, 'negative'),
    objections_encountered: total(calls.map((call) => call.objectionCount)),
    issues_resolved: amongHeld(
      calls.map((call) => call.isIssueResolved),
      true,
    ),
    escalations: amongHeld(
      calls.map((call) => call.isEscalated),
      true,
    ),
    avg_talk_ratio: average(completed.map((call) => call.talkRatio)),
    avg_listen_ratio: average(completed.map((call) => call.listenRatio)),
    total_interruptions: total(calls.map((call) => call.interruptionCount)),
    avg_script_adherence: average(completed.map((call) => call.scriptAdherence)),
    total_objections_handled: total(calls.map((call) => call.objectionHandledCount)),
    total_buying_signals: total(calls.map((call) => call.buyingSignalCount)),
    emails_sent: total(calls.map((call) => call.emailSentCount)),
    sms_sent: total(calls.map((call) => call.smsSentCount)),
  };
}
