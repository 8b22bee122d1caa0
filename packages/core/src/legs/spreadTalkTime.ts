import { requireBetween } from '../arguments/requireBetween';
import { requireCount } from '../arguments/requireCount';
import { requireEpochMs } from '../time/requireEpochMs';
import type { CallLeg } from './CallLeg';
import { checkLegs } from './checkLegs';

/** The members of a leg that say when there was talk. */
export type TalkingLeg = Pick<CallLeg, 'startMs' | 'endMs' | 'durationSeconds' | 'talkSeconds'>;

/**
 * Spreads talk over the buckets in which it took place, to the millisecond: a talk from 9:50 to 10:20 puts ten
 * minutes into one hour and twenty into the next. The buckets add up to the talk between the first edge and
 * the last; talk outside them counts nowhere.
 *
 * Talk is the end of a leg: it ends at `endMs`, or `durationSeconds` after `startMs` where there is none, and
 * began `talkSeconds` before. What lies below a millisecond is dropped from ends and edges.
 *
 * Cost: for each leg the logarithm of the number of buckets, and each bucket that its talk touches.
 *
 * @param legs in any order, each counted as often as it comes; those of several services at once count the
 * talk of a forwarded call twice, on its incoming leg and on the agent's
 * @param options `edgesMs`: epoch milliseconds, ascending; neighbours are the start (included) and end
 * (excluded) of a bucket, equal ones make an empty bucket
 * @returns seconds for each bucket, to three digits, 0 or more: one fewer than edges; none for fewer than two
 * @throws {InputError} `not_a_number` or `out_of_range` for a moment or duration, for an edge before the
 * edge it follows, for an end before its start, or for talk beyond 2^53 - 1 ms in a bucket
 * @see Kaleyra's `billsec`
 * @example spreadTalkTime([{ startMs: 50000, durationSeconds: 40, talkSeconds: 30 }], { edgesMs: [0, 60000, 120000] }) // => [0, 30]
 */
export function spreadTalkTime(
  legs: Iterable<TalkingLeg>,
  { edgesMs }: { readonly edgesMs: readonly number[] },
): readonly number[] {
  const edges = edgesMs.map((edgeMs, index) =>
    requireMoment(`edgesMs[${index}]`, edgeMs, edgesMs[index - 1] ?? edgeMs),
  );
  const totalsMs = edges.slice(1).fill(0);
  let index = 0;
  const checks = { startMs: requireEpochMs, durationSeconds: requireCount, talkSeconds: requireCount };
  for (const leg of checkLegs('spreadTalkTime', legs, checks)) {
    const { startMs, durationSeconds, talkSeconds } = leg;
    const endMs = requireMoment(
      `legs[${index}].endMs`,
      leg.endMs ?? startMs + durationSeconds * 1000,
      startMs,
    );
    addTalk(totalsMs, edges, endMs - talkSeconds * 1000, endMs);
    index += 1;
  }
  return totalsMs.map((ms) => requireCount('spreadTalkTime', 'talk in milliseconds', ms) / 1000);
}

function requireMoment(argument: string, value: number, earliestMs: number): number {
  const epochMs = requireEpochMs('spreadTalkTime', argument, value);
  return Math.floor(requireBetween('spreadTalkTime', argument, epochMs, earliestMs, Infinity));
}

function addTalk(totalsMs: number[], edges: readonly number[], startMs: number, endMs: number): void {
  // The first bucket that ends after the talk began.
  let bucket = 0;
  for (let above = totalsMs.length; bucket < above; ) {
    const middle = (bucket + above) >>> 1;
    if ((edges[middle + 1] ?? 0) > startMs) above = middle;
    else bucket = middle + 1;
  }
  for (; bucket < totalsMs.length && (edges[bucket] ?? 0) < endMs; bucket += 1) {
    const talkMs = Math.min(endMs, edges[bucket + 1] ?? 0) - Math.max(startMs, edges[bucket] ?? 0);
    totalsMs[bucket] = (totalsMs[bucket] ?? 0) + talkMs;
  }
}
