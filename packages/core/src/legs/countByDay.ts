import { countByQuarter } from '../time/countByQuarter';
import { formatDay } from '../time/formatDay';
import { DAY_MS } from '../time/milliseconds';
import { openZone } from '../time/openZone';
import type { DailyVolumeRow } from './DailyVolumeRow';

/**
 * Incoming and forwarded legs by day of a zone, ascending, days without a leg absent.
 *
 * @param columns of one length; a service is 1 for incoming, 2 for forwarded, any other number for neither
 * @throws {InputError} `not_a_number` or `out_of_range` for a start, `unknown_zone`
 */
export function countByDay(
  apiName: string,
  { startMs, service }: { readonly startMs: Float64Array; readonly service: Uint8Array },
  timeZone: string,
): readonly DailyVolumeRow[] {
  const rows = new Map<number, { date: string; incoming: number; forwarded: number }>();
  countByQuarter(apiName, 'startMs', startMs, service, openZone(apiName, timeZone), (wallMs, count, code) => {
    const day = Math.floor(wallMs / DAY_MS);
    let row = rows.get(day);
    if (!row) {
      row = { date: formatDay(day), incoming: 0, forwarded: 0 };
      rows.set(day, row);
    }
    if (code === 1) row.incoming += count;
    if (code === 2) row.forwarded += count;
  });
  return [...rows.values()].sort((left, right) => (left.date < right.date ? -1 : 1));
}
