import { requireDigits } from '../arguments/requireDigits';
import { requireFinite } from '../arguments/requireFinite';
import { roundQuotient } from './roundQuotient';
import { toDecimal } from './toDecimal';

/**
 * The shortest decimal text of a number, rounded; never -0.
 *
 * @throws {InputError} `not_a_number` if `value` is not finite, `out_of_range` for digits outside 0–100
 */
export function roundDecimal(apiName: string, value: number, digits: number, isHalfEven: boolean): number {
  requireFinite(apiName, 'value', value);
  requireDigits(apiName, digits);
  if (Number.isInteger(value)) return value + 0;
  const { units, scale } = toDecimal(value);
  return scale <= digits ? value : roundQuotient(units, 10n ** BigInt(scale), digits, isHalfEven);
}
