import { createInputError } from './createInputError';
import { requireFinite } from './requireFinite';

/**
 * @returns `value`, when it is from `minimum` to `maximum`, both included, the maximum 2^53 - 1 when left
 * out; -0 becomes 0
 * @throws {InputError} `not_a_number`, or `out_of_range` for a number outside
 */
export function requireBetween(
  apiName: string,
  argument: string,
  value: unknown,
  minimum: number,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number {
  const number = requireFinite(apiName, argument, value);
  if (number < minimum || number > maximum) {
    const requirement = `to be from ${minimum} to ${maximum}`;
    throw createInputError('out_of_range', apiName, argument, value, requirement);
  }
  return number + 0;
}
