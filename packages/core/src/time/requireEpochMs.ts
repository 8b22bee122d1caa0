import { createInputError } from '../arguments/createInputError';
import { requireFinite } from '../arguments/requireFinite';

// 1000-01-01T00:00Z and 9999-12-31T00:00Z: within them a day has four digits of year in every zone.
export const EARLIEST_MS = -30_610_224_000_000;
const LATEST_MS = 253_402_214_400_000;

/** Whether a number is epoch milliseconds from the year 1000 up to 9999-12-30. */
export function isEpochMs(value: number): boolean {
  return Number.isFinite(value) && value >= EARLIEST_MS && value < LATEST_MS;
}

/**
 * @returns `value`, when {@link isEpochMs} holds
 * @throws {InputError} `not_a_number`, or `out_of_range`
 */
export function requireEpochMs(apiName: string, argument: string, value: unknown): number {
  const epochMs = requireFinite(apiName, argument, value);
  if (!isEpochMs(epochMs)) {
    const requirement = 'to be epoch milliseconds from year 1000 to 9999-12-30';
    throw createInputError('out_of_range', apiName, argument, value, requirement);
  }
  return epochMs;
}
