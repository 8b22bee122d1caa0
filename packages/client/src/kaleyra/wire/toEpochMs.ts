import { parseMoment } from '../../wire/parseMoment';

/**
 * An ISO 8601 moment of the years 1000–9999 as epoch milliseconds.
 *
 * @returns `null` for a day or an hour that does not exist, for a text without `Z` or an offset, which every reader
 * would place elsewhere, for decimals beyond the microseconds of Kaleyra's database, and for what is no moment
 */
export function toEpochMs(text: unknown): number | null {
  const parts = parseMoment(text);
  return parts && parts.fraction.length <= 6 ? Date.parse(String(text)) : null;
}
