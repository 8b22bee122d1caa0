import type { Zone } from './openZone';
import { isEpochMs, requireEpochMs } from './requireEpochMs';
import { KIND_COUNT, tallyKinds } from './tallyKinds';
import { QUARTER_MS, tallyQuarters } from './tallyQuarters';

const SAMPLE_SIZE = 1024;

/**
 * Counts moments by what a zone's clock showed. Where they lie densely they are counted by quarter hour of
 * UTC, one addition each, and only the quarters are asked for their clock. A moment outside those quarters is
 * asked itself, and so is every moment when the clock does not keep to quarters among them.
 *
 * @param argument what `moments` are called in errors
 * @param moments epoch milliseconds, in any order
 * @param codes one for each moment, `undefined` where all count alike
 * @param add takes what the clock showed, in milliseconds as if it were UTC, how many moments, and their
 * code, where those above 2 may come as 0
 * @throws {InputError} `not_a_number` or `out_of_range` for a moment
 */
export function countByQuarter(
  apiName: string,
  argument: string,
  moments: Float64Array,
  codes: Uint8Array | undefined,
  zone: Zone,
  add: (wallMs: number, count: number, code: number) => void,
): void {
  const { first, size } = findQuarters(moments, zone);
  const kinds = codes ? KIND_COUNT : 1;
  const tallies = new Uint32Array(size * kinds);
  for (let row = 0; ; row += 1) {
    row = codes
      ? tallyKinds(moments, row, first, tallies, codes)
      : tallyQuarters(moments, row, first, tallies);
    const epochMs = moments[row];
    if (epochMs === undefined) break;
    if (!isEpochMs(epochMs)) requireEpochMs(apiName, `${argument}[${row}]`, epochMs);
    add(Math.floor(epochMs) + zone.stretchAt(epochMs).offsetMs, 1, codes?.[row] ?? 0);
  }

  let startMs = first * QUARTER_MS;
  for (let slot = 0; slot < tallies.length; startMs += QUARTER_MS) {
    const wallMs = startMs + zone.stretchAt(startMs).offsetMs;
    for (let kind = 0; kind < kinds; kind += 1, slot += 1) {
      const count = tallies[slot] ?? 0;
      if (count > 0) add(wallMs, count, kind);
    }
  }
}

interface Quarters {
  /** Quarter hours since 1970. */
  readonly first: number;
  readonly size: number;
}

/**
 * The quarters that most moments lie in, going by a sample; none where that would not pay, or where a quarter
 * is not one of the zone's clock too. All of them are allowed moments, since the allowed years begin and end
 * with a quarter.
 */
function findQuarters(moments: Float64Array, zone: Zone): Quarters {
  let earliestMs = Infinity;
  let latestMs = -Infinity;
  for (let index = 0; index < moments.length; index += Math.ceil(moments.length / SAMPLE_SIZE)) {
    const epochMs = moments[index] ?? 0;
    if (isEpochMs(epochMs)) {
      earliestMs = Math.min(earliestMs, epochMs);
      latestMs = Math.max(latestMs, epochMs);
    }
  }
  const first = Math.floor(earliestMs / QUARTER_MS);
  const size = Math.floor(latestMs / QUARTER_MS) - first + 1;
  const none = { first, size: 0 };
  if (!(size > 0 && size <= 4 * moments.length)) return none;
  const endMs = (first + size) * QUARTER_MS;
  for (let fromMs = first * QUARTER_MS; fromMs < endMs; ) {
    const { untilMs, offsetMs } = zone.stretchAt(fromMs);
    if (offsetMs % QUARTER_MS !== 0 || (untilMs < endMs && untilMs % QUARTER_MS !== 0)) return none;
    fromMs = untilMs;
  }
  return { first, size };
}
