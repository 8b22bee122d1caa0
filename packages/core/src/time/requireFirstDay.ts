import { DAY_MS } from './milliseconds';
import { requireEpochMs } from './requireEpochMs';

/**
 * Refuses a range whose first day would have a year of three digits.
 *
 * @param dayNumber whole days since 1970-01-01, up to 9999-12-31
 * @throws {InputError} `out_of_range` before 1000-01-01
 */
export function requireFirstDay(apiName: string, dayNumber: number): void {
  // The last day is allowed, though no moment of it is.
  requireEpochMs(apiName, 'startMs', Math.min(0, dayNumber * DAY_MS));
}
