import type { CallColumns, CodedTexts } from '../../src/calls/CallColumns';
import { type CallRecord, callDispositions } from '../../src/calls/CallRecord';

type Member = keyof CallRecord;

/** A call log as columns. */
export function callColumns(calls: readonly CallRecord[]): CallColumns {
  const codes = (member: Member, values: readonly unknown[]) =>
    Uint8Array.from(calls, (call) => values.indexOf(call[member]) + 1);
  const amounts = (member: Member) => Int32Array.from(calls, (call) => Number(call[member] ?? -1));
  const ratios = (member: Member) => Float64Array.from(calls, (call) => Number(call[member] ?? Number.NaN));
  return {
    startMs: Float64Array.from(calls, ({ startMs }) => startMs),
    flags: Uint8Array.from(
      calls,
      (call) =>
        Number(call.isConnected) +
        2 * Number(call.isConversation) +
        4 * Number(call.isQualified) +
        8 * Number(call.isMeetingBooked),
    ),
    agencyId: texts(calls.map(({ agencyId }) => agencyId ?? null)),
    campaignId: texts(calls.map(({ campaignId }) => campaignId ?? null)),
    clientId: texts(calls.map(({ clientId }) => clientId ?? null)),
    status: codes('status', ['completed', 'failed']),
    direction: codes('direction', ['inbound', 'outbound']),
    sentiment: codes('sentiment', ['positive', 'neutral', 'negative']),
    disposition: codes('disposition', callDispositions),
    isIssueResolved: codes('isIssueResolved', [true, false]),
    isEscalated: codes('isEscalated', [true, false]),
    durationSeconds: amounts('durationSeconds'),
    interruptionCount: amounts('interruptionCount'),
    objectionCount: amounts('objectionCount'),
    objectionHandledCount: amounts('objectionHandledCount'),
    buyingSignalCount: amounts('buyingSignalCount'),
    emailSentCount: amounts('emailSentCount'),
    smsSentCount: amounts('smsSentCount'),
    talkRatio: ratios('talkRatio'),
    listenRatio: ratios('listenRatio'),
    scriptAdherence: ratios('scriptAdherence'),
  };
}

function texts(column: readonly (string | null)[]): CodedTexts {
  const values = [...new Set(column)];
  return { codes: Uint8Array.from(column, (text) => values.indexOf(text)), values };
}
