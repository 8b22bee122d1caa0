import { divideAmounts } from './divideAmounts';

/**
 * What share one figure is of another, from 0 to 1 when it is a part of it: {@link rate} without the hundred.
 *
 * @param part 0 to 2^53 - 1, in the unit of `whole`; may exceed `whole`
 * @param whole 0 to 2^53 - 1
 * @param digits digits after the point, whole, 0–100; 4 when left out, as Virsyn's ratios have
 * @returns ratio, 0 or more; `null` when `whole` is 0
 * @throws {InputError} `not_a_number` if a figure is not finite; `out_of_range` if it is negative or above
 * 2^53 - 1, for other `digits`, or if the ratio itself is not finite
 * @example ratio(23, 80) // => 0.2875
 */
export function ratio(part: number, whole: number, digits = 4): number | null {
  return divideAmounts('ratio', 1, part, whole, digits);
}
