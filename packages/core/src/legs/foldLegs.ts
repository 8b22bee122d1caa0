import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { requireUnique } from '../arguments/requireUnique';
import { requireEpochMs } from '../time/requireEpochMs';
import { checkLegs } from './checkLegs';
import type { FoldedCalls } from './FoldedCall';
import { type FoldableLeg, foldCall } from './foldCall';

/**
 * Puts the legs of each call together by `callId`, so that a call forwarded to five agents in vain is one
 * missed call and not five. A leg without a `callId` stays a call of its own.
 *
 * Where legs were forwarded to agents, these decide whether the call was answered: an `Incoming` leg also
 * ends in `ANSWER` when only a machine spoke. n log n in legs; the order of the legs never changes the result.
 *
 * @param legs in any order, each `id` once; none gives no calls
 * @returns calls by first moment, then `callId` by code unit with `null` first, then `id` of the first leg
 * @throws {InputError} `duplicate` for an `id` that comes twice; `missing` for a leg without `id`, `to`,
 * `status` or `service`; `not_a_number` or `out_of_range` for its start or talk, or for a call's talk beyond
 * 2^53 - 1
 * @see Kaleyra's notes on `uniqid`: one `Incoming` row and one `CallForward` row for each agent tried
 * @example foldLegs([]) // => { calls: [], answeredCount: 0, missedCount: 0, unfoldedCount: 0 }
 */
export function foldLegs(legs: Iterable<FoldableLeg>): FoldedCalls {
  const seen = new Set<string>();
  const sorted = [
    ...checkLegs('foldLegs', legs, {
      id: (apiName, argument, id) => requireUnique(apiName, argument, id, seen),
      startMs: requireEpochMs,
      to: requireText,
      service: requireText,
      status: requireText,
      talkSeconds: requireCount,
    }),
  ];
  sorted.sort(
    (a, b) => a.startMs - b.startMs || compare(a.callId ?? '', b.callId ?? '') || compare(a.id, b.id),
  );
  const groups = new Map<string | FoldableLeg, [FoldableLeg, ...FoldableLeg[]]>();
  for (const leg of sorted) {
    const key = leg.callId || leg;
    const group = groups.get(key);
    if (group) group.push(leg);
    else groups.set(key, [leg]);
  }
  const calls = [...groups.values()].map(foldCall);
  const answeredCount = calls.filter(({ isAnswered }) => isAnswered).length;
  return {
    calls,
    answeredCount,
    missedCount: calls.length - answeredCount,
    unfoldedCount: calls.filter(({ callId }) => callId === null).length,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
