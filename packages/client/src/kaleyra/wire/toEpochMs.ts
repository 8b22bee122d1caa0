import { isDay } from '../../wire/isDay';

const shape =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * An ISO 8601 moment of the years 1000–9999 as epoch milliseconds.
 *
 * @returns `null` for a day or an hour that does not exist, for a text without `Z` or an offset, which every reader
 * would place elsewhere, and for what is no moment
 */
export function toEpochMs(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  return isDay(shape.exec(text)?.[1]) ? Date.parse(text) : null;
}
