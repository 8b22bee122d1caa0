import { createInputError } from './createInputError';
import { requireFinite } from './requireFinite';

/**
 * @returns `value`, when it is a whole number from 0 to 2^53 - 1; -0 becomes 0
 * @throws {InputError} `not_a_number`, or `out_of_range` for a negative, fractional or unsafe number
 */
export function requireCount(apiName: string, argument: string, value: unknown): number {
  const count = requireFinite(apiName, argument, value);
  if (count < 0 || !Number.isSafeInteger(count)) {
    throw createInputError(
      'out_of_range',
      apiName,
      argument,
      value,
      'to be a whole number from 0 to 9007199254740991',
    );
  }
  return count + 0;
}
