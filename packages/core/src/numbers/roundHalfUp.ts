import { roundDecimal } from './roundDecimal';

/**
 * A number rounded half away from zero, as Postgres rounds `numeric`. It rounds the shortest decimal text
 * of the number, so 1.005 goes to 1.01 although the double lies just below the tie.
 *
 * @param value finite, any unit
 * @param digits digits after the point, whole, 0–100
 * @returns the double nearest to the rounded decimal; never -0
 * @throws {InputError} `not_a_number` if `value` is not finite, `out_of_range` for other `digits`
 * @example roundHalfUp(1.005, 2) // => 1.01
 */
export function roundHalfUp(value: number, digits: number): number {
  return roundDecimal('roundHalfUp', value, digits, false);
}
