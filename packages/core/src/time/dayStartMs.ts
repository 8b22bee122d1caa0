import { openZone } from './openZone';
import { parseDay } from './parseDay';
import { startOfDay } from './startOfDay';

/**
 * The first moment of a calendar day in a zone: the first at which the zone's clock shows the day or a later
 * one. Where the clock jumps over midnight that is after the jump, where midnight comes twice the first; a
 * day that the zone leaves out begins where the next one does.
 *
 * Opens the zone each time, about 0.1 ms: for many days use {@link planBuckets}.
 *
 * @param day `YYYY-MM-DD`, years 1000–9999
 * @param timeZone IANA name
 * @returns epoch milliseconds
 * @throws {InputError} `missing` or `unknown_value` for a day that no calendar has, `unknown_zone`
 * @example dayStartMs('2026-04-24', 'Africa/Cairo') // => Date.UTC(2026, 3, 23, 22)
 */
export function dayStartMs(day: string, timeZone: string): number {
  return startOfDay(parseDay('dayStartMs', 'day', day), openZone('dayStartMs', timeZone));
}
