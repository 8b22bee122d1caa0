import type { CallRecord } from '@callscope/core';

/** What listening to a call found; `null` members for a call that nobody answered. */
export type CallAnalysis = Pick<
  Required<CallRecord>,
  | 'sentiment'
  | 'talkRatio'
  | 'listenRatio'
  | 'scriptAdherence'
  | 'interruptionCount'
  | 'objectionCount'
  | 'objectionHandledCount'
  | 'buyingSignalCount'
  | 'isIssueResolved'
  | 'isEscalated'
>;

/** The analysis of a call to which nobody has listened: it was not answered, or has not been analysed yet. */
export const noAnalysis = {
  sentiment: null,
  talkRatio: null,
  listenRatio: null,
  scriptAdherence: null,
  interruptionCount: null,
  objectionCount: null,
  objectionHandledCount: null,
  buyingSignalCount: null,
  isIssueResolved: null,
  isEscalated: null,
} as const satisfies CallAnalysis;
