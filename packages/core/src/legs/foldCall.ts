import { requireCount } from '../arguments/requireCount';
import type { CallLeg } from './CallLeg';
import type { FoldedCall } from './FoldedCall';

/** The members of a leg that folding reads. */
export type FoldableLeg = Pick<
  CallLeg,
  'id' | 'callId' | 'from' | 'to' | 'startMs' | 'status' | 'service' | 'talkSeconds'
>;

/**
 * Makes one call of its legs.
 *
 * @param legs of one call, by start
 * @throws {InputError} `out_of_range` for talk beyond 2^53 - 1
 */
export function foldCall(legs: readonly [FoldableLeg, ...FoldableLeg[]]): FoldedCall {
  const [first] = legs;
  const isAnswer = ({ status }: FoldableLeg) => status === 'ANSWER';
  const forwarded = legs.filter(({ service }) => service === 'CallForward');
  // The incoming leg lasts as long as the forwarded ones together: adding both would count the talk twice.
  const answered = (forwarded.length > 0 ? forwarded : legs).filter(isAnswer);
  const talkSeconds = answered.reduce((total, leg) => total + leg.talkSeconds, 0);
  return {
    callId: first.callId || null,
    startMs: first.startMs + 0,
    from: (legs.find(({ service }) => service === 'Incoming') ?? first).from,
    isAnswered: answered.length > 0,
    answeredBy: forwarded.find(isAnswer)?.to ?? null,
    triedAgentCount: new Set(forwarded.map(({ to }) => to)).size,
    legCount: legs.length,
    talkSeconds: requireCount('foldLegs', 'talkSeconds', talkSeconds),
  };
}
