import { requireWhole } from '../arguments/requireWhole';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { ArgumentOf, MomentRange } from './MessageRows';

// The range of `Date`: what is outside the narrower one of `requireEpochMs` has been refused by then.
const LARGEST_MS = 8.64e15;

/**
 * @returns the earliest and the latest moment
 * @throws {InputError} `not_a_number` or `out_of_range` for the first that is not whole epoch milliseconds
 */
export function requireMoments(apiName: string, atMs: Float64Array, argumentOf: ArgumentOf): MomentRange {
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (let row = 0; row < atMs.length; row += 1) {
    const instantMs = atMs[row] ?? 0;
    if (Math.floor(instantMs) !== instantMs || !isEpochMs(instantMs)) {
      const argument = argumentOf('atMs', row);
      requireWhole(apiName, argument, requireEpochMs(apiName, argument, instantMs), -LARGEST_MS, LARGEST_MS);
    }
    if (instantMs < fromMs) fromMs = instantMs;
    if (instantMs > toMs) toMs = instantMs;
  }
  return { fromMs, toMs };
}
