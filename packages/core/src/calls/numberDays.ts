import { DAY_MS } from '../time/dayLength';
import type { Zone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';

const QUARTER_MS = 900_000;

/**
 * The day that a zone's clock showed at each moment, by a table of the quarters of an hour from the first to
 * the last: nearly all of them lie whole in one day and one offset, the others are left to the zone.
 *
 * @param startMs at least one
 * @returns `days` counted from a first day, how many there are up to the last, and `dayAt`, which counts from
 * 1970-01-01
 * @throws {InputError} `not_a_number` or `out_of_range` for a moment
 */
export function numberDays(apiName: string, startMs: Float64Array, zone: Zone) {
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (let row = 0; row < startMs.length; row += 1) {
    const ms = startMs[row] ?? 0;
    if (!isEpochMs(ms)) requireEpochMs(apiName, `startMs[${row}]`, ms);
    if (ms < fromMs) fromMs = ms;
    if (ms > toMs) toMs = ms;
  }
  const firstDay = Math.floor(fromMs / DAY_MS) - 1;
  const firstQuarter = Math.floor(fromMs / QUARTER_MS);
  const quarterCount = Math.floor(toMs / QUARTER_MS) - firstQuarter + 1;
  // More quarters than moments would cost more than they save.
  const dayOfQuarter = new Int32Array(quarterCount <= startMs.length ? quarterCount : 0);
  for (let quarter = 0; quarter < dayOfQuarter.length; quarter += 1) {
    const ms = (firstQuarter + quarter) * QUARTER_MS;
    const isWhole = zone.stretchAt(ms).untilMs >= ms + QUARTER_MS && dayAt(ms) === dayAt(ms + QUARTER_MS - 1);
    dayOfQuarter[quarter] = isWhole ? dayAt(ms) - firstDay : -1;
  }
  const days = new Int32Array(startMs.length);
  for (let row = 0; row < startMs.length; row += 1) {
    const ms = startMs[row] ?? 0;
    const day = dayOfQuarter[Math.floor(ms / QUARTER_MS) - firstQuarter] ?? -1;
    days[row] = day < 0 ? dayAt(ms) - firstDay : day;
  }
  return { days, dayCount: Math.floor(toMs / DAY_MS) + 2 - firstDay, dayAt };

  function dayAt(ms: number): number {
    return Math.floor((ms + zone.stretchAt(ms).offsetMs) / DAY_MS);
  }
}
