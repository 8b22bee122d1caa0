import { createInputError } from '../arguments/createInputError';
import { requireFinite } from '../arguments/requireFinite';
import { ExactSum } from './ExactSum';

/**
 * The exact sum of doubles, rounded once to the nearest double. The order of the values never changes the
 * result, and a total that fits is right even when a part of it would overflow. As `Math.sumPrecise`, save
 * that an empty sum is 0 and never -0, and that what is not finite is refused instead of passed on.
 *
 * An integer above 2^53 - 1 is taken as the double it is: JSON text beyond that has lost its last digits
 * before anyone can see it, so check counts where they are parsed.
 *
 * @param values finite, any unit; empty gives 0
 * @returns the sum in the unit of the values; finite, never -0
 * @throws {InputError} `not_a_number` if a value is not a finite number, `out_of_range` if the total is
 * beyond the largest double
 * @see Shewchuk 1997 (partial sums), ECMA-262 `Math.sumPrecise`
 * @example sum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) // => 1
 */
export function sum(values: Iterable<number>): number {
  const total = new ExactSum();
  let index = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) requireFinite('sum', `values[${index}]`, value);
    total.add(value);
    index += 1;
  }
  const result = total.value();
  if (!Number.isFinite(result)) {
    throw createInputError('out_of_range', 'sum', 'values', result, 'to add up to a finite number');
  }
  return result;
}
