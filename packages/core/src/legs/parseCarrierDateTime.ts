import { createDateTimeParser } from './createCarrierDateTimeParser';

/**
 * The moment that a carrier's datetime means. The text says no offset, so the zone must be named: what
 * `new Date` makes of it depends on the machine. Of a time that comes twice, because the clock was set back,
 * the earlier moment is meant.
 *
 * Opens the zone each time, about a millisecond: for many texts use {@link createCarrierDateTimeParser}.
 *
 * @param text `YYYY-MM-DD HH:MM:SS`, years 1000–9999
 * @param timeZone IANA name; Kaleyra writes `Asia/Kolkata`
 * @returns epoch milliseconds
 * @throws {InputError} `unknown_value` for another form, a day or time that does not exist, or a time that
 * the clock left out; `unknown_zone`
 * @see the start and end times of Kaleyra's carrier API
 * @example parseCarrierDateTime('2026-02-24 14:45:15', 'Asia/Kolkata') // => 1771924515000
 */
export function parseCarrierDateTime(text: string, timeZone: string): number {
  return createDateTimeParser('parseCarrierDateTime', timeZone)(text);
}
