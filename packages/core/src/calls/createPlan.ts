import { callDirections, callDispositions, callSentiments, callStatuses } from './CallRecord';
import { dailyMetrics, type TotalColumn } from './dailyMetrics';

/** An amount to add to the column at a place in `dailyMetrics`. */
export type Effect = readonly [column: number, amount: number];

/** Which member of a call adds what to which column. */
export interface Plan {
  /** Members that are one of a few values. A value's code is its place among them, from 1; 0 is `null`. */
  readonly coded: readonly {
    readonly member: (typeof codedMembers)[number][0];
    readonly values: readonly unknown[];
    readonly effects: readonly (readonly Effect[])[];
  }[];
  /** The effects of `callFlags` as bits, the first the lowest. */
  readonly flags: readonly (readonly Effect[])[];
  /** Members that are added as they are. */
  readonly amounts: readonly (readonly [member: (typeof amountMembers)[number][0], column: number])[];
}

/** Members that are ratios, and what their sums are called. */
export const ratioMembers = [
  ['talkRatio', 'talk_ratio'],
  ['listenRatio', 'listen_ratio'],
  ['scriptAdherence', 'script_adherence'],
] as const;

/** Lists the effects of everything that a call may hold, for one job over many calls. */
export function createPlan(): Plan {
  return {
    coded: codedMembers.map(([member, values, columns]) => ({
      member,
      values,
      // A value adds 0 to its sisters' columns: from then on they are held.
      effects: [null, ...values].map((value, code) =>
        value === null ? [] : columns.map((column, at): Effect => [placeOf(column), at === code - 1 ? 1 : 0]),
      ),
    })),
    flags: Array.from({ length: 2 ** flagColumns.length }, (_, bits) => [
      [placeOf('total_calls'), 1],
      ...flagColumns.flatMap((columns, bit) =>
        (bits >> bit) & 1 ? columns.map((column): Effect => [placeOf(column), 1]) : [],
      ),
    ]),
    amounts: amountMembers.map(([member, column]) => [member, placeOf(column)]),
  };
}

function placeOf(column: TotalColumn): number {
  return dailyMetrics.indexOf(column);
}

const codedMembers = [
  ['status', callStatuses, ['completed_calls', 'failed_calls']],
  ['direction', callDirections, ['inbound_calls', 'outbound_calls']],
  [
    'sentiment',
    callSentiments,
    ['positive_sentiment_calls', 'neutral_sentiment_calls', 'negative_sentiment_calls'],
  ],
  [
    'disposition',
    callDispositions,
    // The last two dispositions are counted by `isConversation` and `isMeetingBooked`.
    [
      'voicemail_calls',
      'callback_requested_calls',
      'not_interested_calls',
      'wrong_number_calls',
      'dnc_requested_calls',
      'gatekeeper_blocked_calls',
      'no_answer_calls',
    ],
  ],
  // Yes comes first so that it has the column, and no none.
  ['isIssueResolved', [true, false], ['issues_resolved']],
  ['isEscalated', [true, false], ['escalations']],
] as const satisfies readonly (readonly [string, readonly unknown[], readonly TotalColumn[]])[];

const flagColumns = [
  ['connected_calls'],
  ['conversations_had', 'conversation_calls'],
  ['qualified_leads'],
  ['meetings_booked'],
] as const satisfies readonly (readonly TotalColumn[])[];

const amountMembers = [
  ['durationSeconds', 'total_duration_seconds'],
  ['interruptionCount', 'total_interruptions'],
  ['objectionCount', 'objections_encountered'],
  ['objectionHandledCount', 'total_objections_handled'],
  ['buyingSignalCount', 'total_buying_signals'],
  ['emailSentCount', 'emails_sent'],
  ['smsSentCount', 'sms_sent'],
] as const satisfies readonly (readonly [string, TotalColumn])[];
