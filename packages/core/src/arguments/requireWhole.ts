import { createInputError } from './createInputError';

/**
 * @returns `value`, when it is a whole number from `minimum` to `maximum`, both included, the maximum 2^53 - 1 when left
 * out; -0 becomes 0
 * @throws {InputError} `out_of_range` for anything else
 */
export function requireWhole(
  apiName: string,
  argument: string,
  value: unknown,
  minimum: number,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    const requirement = `to be a whole number from ${minimum} to ${maximum}`;
    throw createInputError('out_of_range', apiName, argument, value, requirement);
  }
  return value + 0;
}
