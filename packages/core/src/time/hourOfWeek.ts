import type { IsoWeekday } from '../views/HeatmapGrid';
import { createOffsetProbe } from './createOffsetProbe';
import { HOUR_MS } from './milliseconds';
import { requireEpochMs } from './requireEpochMs';

/**
 * The weekday and the hour that a zone's clock shows at a moment.
 *
 * Makes a formatter each time, about 0.1 ms: for many moments use {@link hourOfWeekCounts}.
 *
 * @param epochMs epoch milliseconds, years 1000–9999
 * @param timeZone IANA name
 * @returns `day` 1 for Monday to 7 for Sunday (ISO 8601), `hour` 0–23
 * @throws {InputError} `not_a_number`, `out_of_range`, `unknown_zone`
 * @example hourOfWeek(Date.UTC(2026, 1, 10, 10, 59), 'Asia/Kolkata') // => { day: 2, hour: 16 }
 */
export function hourOfWeek(
  epochMs: number,
  timeZone: string,
): { readonly day: IsoWeekday; readonly hour: number } {
  requireEpochMs('hourOfWeek', 'epochMs', epochMs);
  const hours = Math.floor((epochMs + createOffsetProbe('hourOfWeek', timeZone)(epochMs)) / HOUR_MS);
  const hour = ((hours % 24) + 24) % 24;
  // 1970-01-01 was a Thursday, three days after a Monday.
  const day = (((((hours - hour) / 24 + 3) % 7) + 7) % 7) + 1;
  return { day: day as IsoWeekday, hour }; // a remainder of 7, counted from 1
}
