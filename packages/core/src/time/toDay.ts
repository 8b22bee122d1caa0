import { createOffsetProbe } from './createOffsetProbe';
import { requireEpochMs } from './requireEpochMs';

/**
 * The calendar day that a zone's clock shows at a moment.
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
  return new Date(epochMs + offsetMs).toISOString().slice(0, 10);
}
