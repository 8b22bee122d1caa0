import { createOffsetTable } from '../time/createOffsetTable';
import { DAY_MS } from '../time/dayLength';
import { formatDay } from '../time/formatDay';
import { openZone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { DailyVolumeRow } from './DailyVolumeRow';

/**
 * Incoming and forwarded legs by day of a zone, ascending, days without a leg absent.
 *
 * @param columns of one length; a service is 1 for incoming, 2 for forwarded, any other number for neither
 * @throws {InputError} `not_a_number` or `out_of_range` for a start, `unknown_zone`
 */
export function countByDay(
  apiName: string,
  { startMs, service }: { readonly startMs: ArrayLike<number>; readonly service: ArrayLike<number> },
  timeZone: string,
): readonly DailyVolumeRow[] {
  const zone = openZone(apiName, timeZone);
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (let index = 0; index < startMs.length; index += 1) {
    const epochMs = startMs[index] ?? 0;
    if (!isEpochMs(epochMs)) requireEpochMs(apiName, `startMs[${index}]`, epochMs);
    fromMs = Math.min(fromMs, epochMs);
    toMs = Math.max(toMs, epochMs);
  }
  const offsetAt = createOffsetTable(zone, { fromMs, toMs });
  // No clock is a whole day behind UTC.
  const first = Math.floor(fromMs / DAY_MS) - 1;
  const rows: { date: string; incoming: number; forwarded: number }[] = [];
  for (let index = 0; index < startMs.length; index += 1) {
    const epochMs = startMs[index] ?? 0;
    const day = Math.floor((epochMs + offsetAt(epochMs)) / DAY_MS);
    let row = rows[day - first];
    if (!row) rows[day - first] = row = { date: formatDay(day), incoming: 0, forwarded: 0 };
    const code = service[index];
    if (code === 1) row.incoming += 1;
    if (code === 2) row.forwarded += 1;
  }
  return rows.filter(Boolean);
}
