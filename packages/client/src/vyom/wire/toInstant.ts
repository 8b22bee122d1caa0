import { parseMoment } from '../../wire/parseMoment';

/**
 * An ISO 8601 datetime of the years 1000–9999 as UTC with six decimals and no offset, so that two texts of one
 * instant are equal and earlier ones are less: Vyom keeps microseconds, which a `Date` does not.
 *
 * @returns `null` for a day or an hour that does not exist, for a datetime without `Z` or an offset, which every
 * reader would place elsewhere, and for what is no datetime
 */
export function toInstant(text: unknown): string | null {
  const parts = parseMoment(text);
  // Its parameters and answers have microseconds; more digits would be cut off, and equal what they are not.
  if (!parts || parts.fraction.length > 6) return null;
  const { day, minute, second, fraction, offset } = parts;
  const digits = fraction.padEnd(6, '0');
  const utc = new Date(`${day}T${minute}:${second}.${digits.slice(0, 3)}${offset}`).toISOString();
  // An offset can lead out of the year 9999, where the text is longer and no longer sorts.
  return utc.length === 24 ? utc.slice(0, -1) + digits.slice(3) : null;
}
