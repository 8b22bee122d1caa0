import { requireCount } from '../arguments/requireCount';
import { requireFinite } from '../arguments/requireFinite';
import type { Unit } from '../views/Figure';

/**
 * @returns `value`, when its unit can have it: a whole number of 0 or more for `count`, else any finite
 * number; -0 becomes 0
 * @throws {InputError} `not_a_number`, or `out_of_range` for a count that is none
 */
export function requireValue(
  apiName: string,
  argument: string,
  value: number,
  unit: Unit | undefined,
): number {
  return (unit === 'count' ? requireCount : requireFinite)(apiName, argument, value) + 0;
}
