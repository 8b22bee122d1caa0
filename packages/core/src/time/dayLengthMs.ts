import { openZone } from './openZone';
import { parseDay } from './parseDay';
import { startOfDay } from './startOfDay';

/**
 * How long a calendar day lasts in a zone: 24 hours, or what a change of the clock makes of them, such as 23,
 * 25, 23.5, 24.5 or 22; 0 for a day that the zone leaves out.
 *
 * Opens the zone each time, about 0.1 ms: for many days use {@link planBuckets}.
 *
 * @param day `YYYY-MM-DD`, years 1000–9999
 * @param timeZone IANA name
 * @returns milliseconds, 0 or more
 * @throws {InputError} `missing` or `unknown_value` for a day that no calendar has, `unknown_zone`
 * @example dayLengthMs('2011-12-30', 'Pacific/Apia') // => 0
 */
export function dayLengthMs(day: string, timeZone: string): number {
  const dayNumber = parseDay('dayLengthMs', 'day', day);
  const zone = openZone('dayLengthMs', timeZone);
  return startOfDay(dayNumber + 1, zone) - startOfDay(dayNumber, zone);
}
