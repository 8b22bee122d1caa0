import fc from 'fast-check';
import { type CallRecord, callDispositions } from '../src/calls/CallRecord';

const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(arbitrary, arbitrary, fc.constant(null), fc.constant(undefined));
const count = fc.nat({ max: 20 });
const ratio = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** A call in the three days around a change of the clock, of few agencies, campaigns and clients. */
const randomCall: fc.Arbitrary<CallRecord> = fc
  .record({
    startMs: fc.integer({ min: Date.UTC(2026, 2, 28), max: Date.UTC(2026, 2, 31) }),
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
