import { createInputError } from '../arguments/createInputError';
import type { Instant } from './Period';
import { requireEpochMs } from './requireEpochMs';

/**
 * A moment as epoch milliseconds. A text must say its offset: what `new Date` makes of a text without one
 * depends on the machine.
 *
 * @param instant epoch milliseconds, a `Date`, or ISO 8601 text `YYYY-MM-DDTHH:MM[:SS[.fraction]]` followed
 * by `Z` or `±HH:MM`
 * @returns whole epoch milliseconds; what lies below a millisecond is dropped
 * @throws {InputError} `not_a_number` for NaN or an invalid `Date`, `unknown_value` for a text of another
 * form or a day that no calendar has, `out_of_range` outside the years 1000–9999
 * @example toEpochMs('2026-02-24T14:45:15+05:30') // => 1771924515000
 */
export function toEpochMs(instant: Instant): number {
  return requireInstant('toEpochMs', 'instant', instant);
}

/** {@link toEpochMs} in the name of another function. */
export function requireInstant(apiName: string, argument: string, instant: Instant): number {
  if (typeof instant === 'string') {
    const epochMs = parseIsoInstant(instant);
    if (epochMs === null) {
      const requirement = 'to be an ISO 8601 moment with Z or an offset, like 2026-02-24T09:15:15Z';
      throw createInputError('unknown_value', apiName, argument, instant, requirement);
    }
    return requireEpochMs(apiName, argument, epochMs);
  }
  const epochMs = instant instanceof Date ? instant.getTime() : instant;
  return Math.floor(requireEpochMs(apiName, argument, epochMs));
}

function parseIsoInstant(text: string): number | null {
  const match =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(
      text,
    );
  if (!match) return null;
  const [, minute = '', second = '00', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const wallText = `${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}`;
  const wallMs = Date.parse(`${wallText}Z`);
  // 30 February and 24:00 parse as another day; writing the result back shows it.
  if (Number.isNaN(wallMs) || new Date(wallMs).toISOString() !== `${wallText}Z`) return null;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return sign === '-' ? wallMs + offsetMs : wallMs - offsetMs;
}
