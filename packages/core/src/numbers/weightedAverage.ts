import { requireBetween } from '../arguments/requireBetween';
import { requireDigits } from '../arguments/requireDigits';
import { requireFinite } from '../arguments/requireFinite';
import { DecimalSum } from './DecimalSum';
import { nearestDouble } from './nearestDouble';
import { roundQuotient } from './roundQuotient';
import { toDecimal } from './toDecimal';
import { toFraction } from './toFraction';

/**
 * The average of values by weight: the exact quotient of exact decimal sums, rounded once. The order of the
 * items never changes the result.
 *
 * @param items `value` finite, any unit, or `null` (then its weight counts for nothing either); `weight`
 * finite, 0 or more
 * @param digits digits after the point, whole, 0–100, a half going away from zero; when left out, the
 * nearest double of the exact average
 * @returns the unit of the values, between the smallest and the largest of them (rounded); `null` when the
 * weights add up to 0 or there are no items
 * @throws {InputError} `not_a_number` if a value or weight is not finite, `out_of_range` if a weight is
 * negative or for other `digits`
 * @example weightedAverage([{ value: 0.55, weight: 100 }, { value: 0.61, weight: 50 }]) // => 0.57
 */
export function weightedAverage(
  items: Iterable<{ readonly value: number | null; readonly weight: number }>,
  digits?: number,
): number | null {
  if (digits !== undefined) requireDigits('weightedAverage', digits);
  const total = new DecimalSum();
  const totalWeight = new DecimalSum();
  let index = 0;
  for (const { value, weight } of items) {
    requireBetween('weightedAverage', `items[${index}].weight`, weight, 0, Infinity);
    if (value !== null) {
      const factor = toDecimal(requireFinite('weightedAverage', `items[${index}].value`, value));
      const times = toDecimal(weight);
      total.add({ units: factor.units * times.units, scale: factor.scale + times.scale });
      totalWeight.add(times);
    }
    index += 1;
  }
  if (totalWeight.units === 0n) return null;
  const [numerator, denominator] = toFraction(total, totalWeight);
  return digits === undefined
    ? nearestDouble(numerator, denominator)
    : roundQuotient(numerator, denominator, digits);
}
