import fc from 'fast-check';
import type { CallColumns } from '../src/calls/CallColumns';
import { type CallRecord, callDispositions } from '../src/calls/CallRecord';

const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(arbitrary, arbitrary, fc.constant(null), fc.constant(undefined));
const count = fc.nat({ max: 20 });
const ratio = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

const between = (fromMs: number, toMs: number) => fc.integer({ min: fromMs, max: toMs });

/** Mostly the three days around a change of the clock; now and then years or centuries from them. */
const startMs = fc.oneof(
  { weight: 6, arbitrary: between(Date.UTC(2026, 2, 28), Date.UTC(2026, 2, 31)) },
  { weight: 1, arbitrary: between(Date.UTC(1995, 0, 1), Date.UTC(2035, 0, 1)) },
  { weight: 1, arbitrary: between(Date.UTC(1001, 0, 1), Date.UTC(9998, 0, 1)) },
);

/** A call of few agencies, campaigns and clients. */
const randomCall: fc.Arbitrary<CallRecord> = fc
  .record({
    startMs,
    agencyId: optional(fc.constantFrom('north', 'south')),
    campaignId: optional(fc.constantFrom('a', 'null')),
    clientId: optional(fc.constantFrom('x', '')),
    durationSeconds: optional(fc.nat({ max: 4000 })),
    direction: optional(fc.constantFrom('inbound' as const, 'outbound' as const)),
    status: optional(fc.constantFrom('completed' as const, 'failed' as const)),
    disposition: optional(fc.constantFrom(...callDispositions)),
    isConnected: fc.boolean(),
    isConversation: fc.boolean(),
    isQualified: fc.boolean(),
    isMeetingBooked: fc.boolean(),
    sentiment: optional(fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const)),
    talkRatio: optional(ratio),
    listenRatio: optional(ratio),
    scriptAdherence: optional(ratio),
    interruptionCount: optional(count),
    objectionCount: optional(count),
    objectionHandledCount: optional(count),
    buyingSignalCount: optional(count),
    isIssueResolved: optional(fc.boolean()),
    isEscalated: optional(fc.boolean()),
    emailSentCount: optional(count),
    smsSentCount: optional(count),
  })
  // `undefined` members are left out, as a log without that column would.
  .map((call) => JSON.parse(JSON.stringify(call)));

/** A log of up to forty such calls. */
export const randomLog = fc.array(randomCall, { maxLength: 40 });

const codes = {
  status: ['completed', 'failed'],
  direction: ['inbound', 'outbound'],
  sentiment: ['positive', 'neutral', 'negative'],
  disposition: [
    'voicemail',
    'callback_requested',
    'not_interested',
    'wrong_number',
    'dnc_requested',
    'gatekeeper_blocked',
    'no_answer',
    'conversation',
    'appointment_booked',
  ],
  isIssueResolved: [true, false],
  isEscalated: [true, false],
} as const;

/**
 * The same calls in typed arrays. A column that no call holds is left out; texts stand in the order in which
 * they occur, and each once more at the end, so that two codes mean one text.
 */
export function columnsOf(calls: readonly CallRecord[]): CallColumns {
  const isHeld = (member: keyof CallRecord) =>
    calls.some((call) => call[member] !== null && call[member] !== undefined);
  const held = <T>(member: keyof CallRecord, column: T) => (isHeld(member) ? column : undefined);
  const texts = (member: 'agencyId' | 'campaignId' | 'clientId') => {
    const values = [...new Set(calls.map((call) => call[member] ?? null))];
    const places = calls.map((call, row) => values.indexOf(call[member] ?? null) + (row % 2) * values.length);
    return held(member, { codes: Uint16Array.from(places), values: [...values, ...values] });
  };
  const coded = (member: keyof typeof codes) => {
    const values: readonly unknown[] = codes[member];
    return held(
      member,
      Uint8Array.from(calls, (call) => values.indexOf(call[member] ?? null) + 1),
    );
  };
  const amounts = (member: AmountMember) =>
    held(
      member,
      Int32Array.from(calls, (call) => call[member] ?? -1),
    );
  const ratios = (member: 'talkRatio' | 'listenRatio' | 'scriptAdherence') =>
    held(
      member,
      Float64Array.from(calls, (call) => call[member] ?? Number.NaN),
    );
  return {
    startMs: Float64Array.from(calls, (call) => call.startMs),
    flags: Uint8Array.from(
      calls,
      (call) =>
        Number(call.isConnected) +
        2 * Number(call.isConversation) +
        4 * Number(call.isQualified) +
        8 * Number(call.isMeetingBooked),
    ),
    agencyId: texts('agencyId'),
    campaignId: texts('campaignId'),
    clientId: texts('clientId'),
    status: coded('status'),
    direction: coded('direction'),
    sentiment: coded('sentiment'),
    disposition: coded('disposition'),
    isIssueResolved: coded('isIssueResolved'),
    isEscalated: coded('isEscalated'),
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

type AmountMember =
  | 'durationSeconds'
  | 'interruptionCount'
  | 'objectionCount'
  | 'objectionHandledCount'
  | 'buyingSignalCount'
  | 'emailSentCount'
  | 'smsSentCount';
