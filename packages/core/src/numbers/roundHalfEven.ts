import { roundDecimal } from './roundDecimal';

/**
 * A number rounded half to even, as Vyom's database rounds minutes and hours. It rounds the shortest decimal
 * text of the number, so 1.125 goes to 1.12 and 1.135 to 1.14, wherever their doubles lie.
 *
 * @param value finite, any unit
 * @param digits digits after the point, whole, 0–100
 * @returns the double nearest to the rounded decimal; never -0
 * @throws {InputError} `not_a_number` if `value` is not finite, `out_of_range` for other `digits`
 * @see IEEE 754-2019, roundTiesToEven, on decimals
 * @example roundHalfEven(1.125, 2) // => 1.12
 */
export function roundHalfEven(value: number, digits: number): number {
  return roundDecimal('roundHalfEven', value, digits, true);
}
