import { divideAmounts } from './divideAmounts';

/**
 * What percent one figure is of another: the exact quotient of the two as decimals, rounded once, half away
 * from zero.
 *
 * @param part 0 to 2^53 - 1, in the unit of `whole`; may exceed `whole`
 * @param whole 0 to 2^53 - 1
 * @param digits digits after the point, whole, 0–100; 1 when left out
 * @returns percent, 0 or more; `null` when `whole` is 0, since a rate over nothing is not 0
 * @throws {InputError} `not_a_number` if a figure is not finite; `out_of_range` if it is negative or above
 * 2^53 - 1 (where JSON has already lost digits), for other `digits`, or if the percent itself is not finite
 * @example rate(23, 80) // => 28.8
 */
export function rate(part: number, whole: number, digits = 1): number | null {
  return divideAmounts('rate', 100, part, whole, digits);
}
