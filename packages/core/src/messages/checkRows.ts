import { createInputError } from '../arguments/createInputError';
import { requireWhole } from '../arguments/requireWhole';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { ArgumentOf, MessageRows } from './MessageRows';

// The range of `Date`: what is outside the narrower one of `requireEpochMs` has been refused by then.
const LARGEST_MS = 8.64e15;

/**
 * @returns 0 when the rows come in order of time, 1 when some of them also at the same moment, 2 when they are
 * in no order, or not in that of the ids at one moment
 * @throws {InputError} `not_a_number` or `out_of_range` for a moment, `duplicate` if two rows of one id differ
 */
export function checkRows(
  apiName: string,
  { contact, atMs, isOutbound, phone, id }: MessageRows,
  argumentOf: ArgumentOf,
): number {
  let disorder = 0;
  let beforeMs = -Infinity;
  for (let row = 0; row < atMs.length; row += 1) {
    const instantMs = atMs[row] ?? 0;
    if (Math.floor(instantMs) !== instantMs || !isEpochMs(instantMs)) {
      const argument = argumentOf('atMs', row);
      requireWhole(apiName, argument, requireEpochMs(apiName, argument, instantMs), -LARGEST_MS, LARGEST_MS);
    }
    if (disorder < 2 && instantMs <= beforeMs) {
      const isBehind = instantMs < beforeMs || (id && (id[row] ?? 0) < (id[row - 1] ?? 0));
      disorder = isBehind ? 2 : 1;
    }
    beforeMs = instantMs;
  }
  // A set alone is faster than a map, and nearly always all it takes.
  if (!id || new Set(Array.from(id)).size === id.length) return disorder;
  const rowById = new Map<unknown, number>();
  for (let row = 0; row < id.length; row += 1) {
    const first = rowById.get(id[row]) ?? row;
    rowById.set(id[row], first);
    if ([contact, atMs, isOutbound, phone].some((column) => column[row] !== column[first])) {
      throw createInputError('duplicate', apiName, argumentOf('id', row), id[row], 'to be unique');
    }
  }
  return disorder;
}
