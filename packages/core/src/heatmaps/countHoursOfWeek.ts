import type { Zone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import { QUARTER_MS, tallyQuarters } from './tallyQuarters';

const HOUR_MS = 3_600_000;
/** Up to 1970-01-01T00:00, from a Monday before every moment that is allowed. */
const HOURS_BEFORE_EPOCH = 60_000 * 168 + 72;
const SAMPLE_SIZE = 1024;

/**
 * Counts by hour of the week, Monday 00:00 first. Where the moments lie densely they are counted by quarter
 * hour of UTC, one addition each, and only the quarters are asked for their hour. A moment outside those
 * quarters is asked itself, and so is every moment when a quarter that holds any has no one hour.
 *
 * @throws {InputError} `not_a_number` or `out_of_range`, in the name of `hourOfWeekCounts`
 */
export function countHoursOfWeek(moments: Float64Array, zone: Zone): Float64Array {
  return countBy(findQuarters(moments), moments, zone);
}

interface Quarters {
  /** Quarter hours since 1970. */
  readonly first: number;
  readonly size: number;
}

/**
 * The quarters that most moments lie in, going by a sample; none where that would not pay. All of them are
 * allowed moments, since the allowed years begin and end with a quarter.
 */
function findQuarters(moments: Float64Array): Quarters {
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
  return { first, size: size > 0 && size <= 4 * moments.length ? size : 0 };
}

function countBy({ first, size }: Quarters, moments: Float64Array, zone: Zone): Float64Array {
  const counts = new Float64Array(168);
  const add = (wallMs: number, count: number) => {
    const slot = (Math.floor(wallMs / HOUR_MS) + HOURS_BEFORE_EPOCH) % 168;
    counts[slot] = (counts[slot] ?? 0) + count;
  };

  const tallies = new Uint32Array(size);
  for (let from = 0; ; from += 1) {
    from = tallyQuarters(moments, from, first, tallies);
    const epochMs = moments[from];
    if (epochMs === undefined) break;
    if (!isEpochMs(epochMs)) requireEpochMs('hourOfWeekCounts', `timestampsMs[${from}]`, epochMs);
    add(Math.floor(epochMs) + zone.stretchAt(epochMs).offsetMs, 1);
  }

  for (let index = 0; index < size; index += 1) {
    const tally = tallies[index] ?? 0;
    if (tally === 0) continue;
    const startMs = (first + index) * QUARTER_MS;
    const { untilMs, offsetMs } = zone.stretchAt(startMs);
    if (untilMs - startMs < QUARTER_MS || offsetMs % QUARTER_MS !== 0) {
      return countBy({ first, size: 0 }, moments, zone);
    }
    add(startMs + offsetMs, tally);
  }
  return counts;
}
