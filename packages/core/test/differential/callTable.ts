import type { CallRecord } from '../../src/calls/CallRecord';
import { toTimestamp } from './zones';

const columns = `
  started_at timestamptz, agency_id text, campaign_id text, client_id text, duration_seconds int,
  direction text, status text, disposition text, is_connected bool, is_conversation bool, is_qualified bool,
  is_meeting_booked bool, sentiment text, talk_ratio numeric, listen_ratio numeric, script_adherence numeric,
  interruption_count int, objection_count int, objection_handled_count int, buying_signal_count int,
  is_issue_resolved bool, is_escalated bool, email_sent_count int, sms_sent_count int`;

/** A call log as a table. */
export function callTable(calls: readonly CallRecord[]) {
  const rows = calls.map((call) => [
    toTimestamp(call.startMs),
    call.agencyId,
    call.campaignId,
    call.clientId,
    call.durationSeconds,
    call.direction,
    call.status,
    call.disposition,
    call.isConnected,
    call.isConversation,
    call.isQualified,
    call.isMeetingBooked,
    call.sentiment,
    call.talkRatio,
    call.listenRatio,
    call.scriptAdherence,
    call.interruptionCount,
    call.objectionCount,
    call.objectionHandledCount,
    call.buyingSignalCount,
    call.isIssueResolved,
    call.isEscalated,
    call.emailSentCount,
    call.smsSentCount,
  ]);
  return { name: 'calls', columns, rows };
}
