import { createInputError } from '../arguments/createInputError';
import type { CallDisposition, CallRecord } from './CallRecord';
import type { DailyAccumulator } from './DailyAccumulator';
import type { CountColumn, SumColumn } from './metricColumns';
import type { WeightedSum } from './WeightedSum';

/**
 * Adds one call to its group.
 *
 * @param index of the call in the input, for the message
 * @throws {InputError} `out_of_range` for a count that is not a whole number of 0 or more or a ratio outside
 * 0–1, `unknown_value` for a disposition, status, direction or sentiment of another name
 */
export function addCall(group: DailyAccumulator, call: CallRecord, index: number): void {
  const { counts } = group;
  counts.total_calls += 1;
  if (call.isConnected) counts.connected_calls += 1;
  if (call.isConversation) {
    counts.conversations_had += 1;
    counts.conversation_calls += 1;
  }
  if (call.isQualified) counts.qualified_leads += 1;
  if (call.isMeetingBooked) counts.meetings_booked += 1;
  addDisposition(group, call, index);
  addDirection(group, call, index);
  addSentiment(group, call, index);
  addAmount(group, 'total_duration_seconds', call, 'durationSeconds', index);
  addAmount(group, 'total_interruptions', call, 'interruptionCount', index);
  addAmount(group, 'objections_encountered', call, 'objectionCount', index);
  addAmount(group, 'total_objections_handled', call, 'objectionHandledCount', index);
  addAmount(group, 'total_buying_signals', call, 'buyingSignalCount', index);
  addAmount(group, 'emails_sent', call, 'emailSentCount', index);
  addAmount(group, 'sms_sent', call, 'smsSentCount', index);
  addFlag(group, 'issues_resolved', call.isIssueResolved);
  addFlag(group, 'escalations', call.isEscalated);
  addStatus(group, call, index);
}

function addStatus(group: DailyAccumulator, call: CallRecord, index: number): void {
  switch (call.status) {
    case 'completed':
      group.counts.completed_calls += 1;
      addRatio(group.talkRatio, call, 'talkRatio', index);
      addRatio(group.listenRatio, call, 'listenRatio', index);
      addRatio(group.scriptAdherence, call, 'scriptAdherence', index);
      break;
    case 'failed':
      group.counts.failed_calls += 1;
      break;
    case null:
    case undefined:
      break;
    default:
      throw unknownValue(call, 'status', index);
  }
}

const columnByDisposition: Readonly<Record<CallDisposition, CountColumn | null>> = {
  voicemail: 'voicemail_calls',
  callback_requested: 'callback_requested_calls',
  not_interested: 'not_interested_calls',
  wrong_number: 'wrong_number_calls',
  dnc_requested: 'dnc_requested_calls',
  gatekeeper_blocked: 'gatekeeper_blocked_calls',
  no_answer: 'no_answer_calls',
  // These two are counted by `isConversation` and `isMeetingBooked`.
  conversation: null,
  appointment_booked: null,
};

function addDisposition({ counts }: DailyAccumulator, call: CallRecord, index: number): void {
  const { disposition } = call;
  if (disposition === null || disposition === undefined) return;
  if (!Object.hasOwn(columnByDisposition, disposition)) throw unknownValue(call, 'disposition', index);
  const column = columnByDisposition[disposition];
  if (column) counts[column] += 1;
}

function addDirection(group: DailyAccumulator, call: CallRecord, index: number): void {
  const { direction } = call;
  if (direction === null || direction === undefined) return;
  if (direction !== 'inbound' && direction !== 'outbound') throw unknownValue(call, 'direction', index);
  group.addTo('inbound_calls', direction === 'inbound' ? 1 : 0);
  group.addTo('outbound_calls', direction === 'outbound' ? 1 : 0);
}

function addSentiment(group: DailyAccumulator, call: CallRecord, index: number): void {
  const { sentiment } = call;
  if (sentiment === null || sentiment === undefined) return;
  if (sentiment !== 'positive' && sentiment !== 'neutral' && sentiment !== 'negative') {
    throw unknownValue(call, 'sentiment', index);
  }
  group.addTo('positive_sentiment_calls', sentiment === 'positive' ? 1 : 0);
  group.addTo('neutral_sentiment_calls', sentiment === 'neutral' ? 1 : 0);
  group.addTo('negative_sentiment_calls', sentiment === 'negative' ? 1 : 0);
}

function addFlag(group: DailyAccumulator, column: SumColumn, flag: boolean | null | undefined): void {
  if (flag !== null && flag !== undefined) group.addTo(column, flag ? 1 : 0);
}

type AmountMember =
  | 'durationSeconds'
  | 'interruptionCount'
  | 'objectionCount'
  | 'objectionHandledCount'
  | 'buyingSignalCount'
  | 'emailSentCount'
  | 'smsSentCount';

function addAmount(
  group: DailyAccumulator,
  column: SumColumn,
  call: CallRecord,
  member: AmountMember,
  index: number,
): void {
  const amount = call[member];
  if (amount === null || amount === undefined) return;
  if (!Number.isSafeInteger(amount) || amount < 0) {
    const requirement = 'to be a whole number of 0 or more';
    throw createInputError('out_of_range', 'rollUpDaily', `calls[${index}].${member}`, amount, requirement);
  }
  group.addTo(column, amount);
}

type RatioMember = 'talkRatio' | 'listenRatio' | 'scriptAdherence';

function addRatio(total: WeightedSum, call: CallRecord, member: RatioMember, index: number): void {
  const ratio = call[member];
  if (ratio === null || ratio === undefined) return;
  if (!Number.isFinite(ratio) || ratio < 0 || ratio > 1) {
    const requirement = 'to be a ratio from 0 to 1';
    throw createInputError('out_of_range', 'rollUpDaily', `calls[${index}].${member}`, ratio, requirement);
  }
  total.addValue(ratio);
}

function unknownValue(call: CallRecord, member: keyof CallRecord, index: number) {
  const requirement = 'to be one of the values its type names, or null';
  return createInputError(
    'unknown_value',
    'rollUpDaily',
    `calls[${index}].${member}`,
    call[member],
    requirement,
  );
}
