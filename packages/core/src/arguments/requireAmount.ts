import { requireBetween } from './requireBetween';

/**
 * @returns `value`, when it is from 0 to 2^53 - 1, fractions included
 * @throws {InputError} `not_a_number`, `out_of_range`
 */
export function requireAmount(apiName: string, argument: string, value: number): number {
  return requireBetween(apiName, argument, value, 0);
}
