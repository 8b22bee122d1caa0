import { createInputError } from '../arguments/createInputError';
import { requireDigits } from '../arguments/requireDigits';
import { requireFinite } from '../arguments/requireFinite';
import { roundQuotient } from './roundQuotient';
import { toDecimal } from './toDecimal';

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
  requireAmount('part', part);
  requireAmount('whole', whole);
  requireDigits('rate', digits);
  if (whole === 0) return null;
  const percent = rateOfSmallIntegers(part, whole, digits) ?? rateOfDecimals(part, whole, digits);
  if (!Number.isFinite(percent)) {
    throw createInputError('out_of_range', 'rate', 'whole', whole, 'to give a finite percent');
  }
  return percent;
}

function requireAmount(argument: string, value: number): void {
  requireFinite('rate', argument, value);
  if (value < 0 || value > Number.MAX_SAFE_INTEGER) {
    throw createInputError('out_of_range', 'rate', argument, value, 'to be from 0 to 9007199254740991');
  }
}

/** The same figure by integers below 2^53, some thirty times as fast; `null` where they do not suffice. */
function rateOfSmallIntegers(part: number, whole: number, digits: number): number | null {
  const power = 10 ** digits;
  const doubled = 2 * part * 100 * power + whole;
  if (!Number.isInteger(part) || !Number.isInteger(whole) || doubled > Number.MAX_SAFE_INTEGER) return null;
  return (doubled - (doubled % (2 * whole))) / (2 * whole) / power;
}

function rateOfDecimals(part: number, whole: number, digits: number): number {
  const dividend = toDecimal(part);
  const divisor = toDecimal(whole);
  return roundQuotient(
    100n * dividend.units * 10n ** BigInt(divisor.scale),
    divisor.units * 10n ** BigInt(dividend.scale),
    digits,
  );
}
