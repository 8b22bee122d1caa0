import { requireFinite } from './requireFinite';
import { requireWhole } from './requireWhole';

/**
 * @returns `value`, when it is a whole number from 0 to 2^53 - 1; -0 becomes 0
 * @throws {InputError} `not_a_number`, or `out_of_range` for a negative, fractional or unsafe number
 */
export function requireCount(apiName: string, argument: string, value: unknown): number {
  return requireWhole(apiName, argument, requireFinite(apiName, argument, value), 0);
}
