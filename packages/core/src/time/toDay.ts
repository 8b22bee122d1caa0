import { createOffsetProbe } from './createOffsetProbe';
import { formatDay } from './formatDay';
import { DAY_MS } from './milliseconds';
import { requireEpochMs } from './requireEpochMs';

/**
 * The calendar day that a zone's clock shows at a moment. Where the clock was set back over midnight and shows
 * the day before once more, that day, though {@link resolvePeriod} takes the next one for today.
 *
 * Makes a formatter each time, about 0.1 ms: for many calls use {@link rollUpDaily}.
 *
 * @param epochMs epoch milliseconds, years 1000–9999
 * @param timeZone IANA name
 * @returns `YYYY-MM-DD`
 * @throws {InputError} `not_a_number`, `out_of_range`, `unknown_zone`
 * @example toDay(Date.UTC(2026, 1, 23, 18, 30), 'Asia/Kolkata') // => '2026-02-24'
 */
export function toDay(epochMs: number, timeZone: string): string {
  requireEpochMs('toDay', 'epochMs', epochMs);
  const offsetMs = createOffsetProbe('toDay', timeZone)(epochMs);
  return formatDay(Math.floor((epochMs + offsetMs) / DAY_MS));
}
