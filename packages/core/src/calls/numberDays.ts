import { createOffsetTable } from '../time/createOffsetTable';
import { DAY_MS } from '../time/milliseconds';
import type { Zone } from '../time/openZone';
import { requireEpochMs } from '../time/requireEpochMs';

/**
 * The day that a zone's clock showed at each moment.
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
    if (ms >= fromMs && ms <= toMs) continue; // what lies between two good ones is good
    requireEpochMs(apiName, `startMs[${row}]`, ms);
    fromMs = Math.min(fromMs, ms);
    toMs = Math.max(toMs, ms);
  }
  const offsetAt = createOffsetTable(zone, { fromMs, toMs });
  const dayAt = (ms: number) => Math.floor((ms + offsetAt(ms)) / DAY_MS);
  const firstDay = dayAt(fromMs) - 1;
  const days = new Int32Array(startMs.length);
  for (let row = 0; row < startMs.length; row += 1) days[row] = dayAt(startMs[row] ?? 0) - firstDay;
  return { days, dayCount: dayAt(toMs) - firstDay + 2, dayAt };
}
