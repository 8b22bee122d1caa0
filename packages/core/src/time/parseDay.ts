import { createInputError } from '../arguments/createInputError';
import { formatDay } from './formatDay';
import { DAY_MS } from './milliseconds';

/**
 * @param text `YYYY-MM-DD`, years 1000–9999
 * @returns whole days since 1970-01-01
 * @throws {InputError} `missing` for `undefined` or `null`, `unknown_value` for any other text and for a day
 * that no calendar has, such as 2026-02-30
 */
export function parseDay(apiName: string, argument: string, text: string | null | undefined): number {
  const code = text === undefined || text === null ? 'missing' : 'unknown_value';
  if (typeof text === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(text)) {
    const epochMs = Date.parse(`${text}T00:00:00Z`);
    // 30 February parses as 2 March; writing the result back shows it.
    if (!Number.isNaN(epochMs) && formatDay(epochMs / DAY_MS) === text) return epochMs / DAY_MS;
  }
  throw createInputError(code, apiName, argument, text, 'to be a day of the calendar as YYYY-MM-DD');
}
