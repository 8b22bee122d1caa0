import { callDirections, callDispositions, callSentiments, callStatuses } from './CallRecord';

// Columns are told by their places in `dailyMetrics`: the columns of one member stand side by side there.

/** The column of the first of `callFlags`; those of the others follow. */
export const FIRST_FLAG_COLUMN = 3;

/** The column that counts `isConversation` a second time. */
export const CONVERSATION_CALLS_COLUMN = 14;

/** The column of the first of {@link amountMembers}; those of the others follow. */
export const FIRST_AMOUNT_COLUMN = 15;

/** Yes has a column, no has none. */
const answers = [true, false] as const;

/**
 * Members that are one of a few values: the column of the first value, and how many values have one. The last
 * two dispositions have none because flags count them.
 */
export const codedMembers = [
  ['status', callStatuses, 1, 2],
  ['disposition', callDispositions, 7, 7],
  ['direction', callDirections, 22, 2],
  ['sentiment', callSentiments, 24, 3],
  ['isIssueResolved', answers, 27, 1],
  ['isEscalated', answers, 28, 1],
] as const;

/** Members that are added up as they are. */
export const amountMembers = [
  'durationSeconds',
  'interruptionCount',
  'objectionCount',
  'objectionHandledCount',
  'buyingSignalCount',
  'emailSentCount',
  'smsSentCount',
] as const;

/** Members that are averaged. */
export const ratioMembers = ['talkRatio', 'listenRatio', 'scriptAdherence'] as const;
