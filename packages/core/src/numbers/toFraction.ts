import type { Decimal } from './toDecimal';

/** One decimal over another as whole numbers, numerator and denominator, without error. */
export function toFraction(dividend: Decimal, divisor: Decimal): readonly [bigint, bigint] {
  return [dividend.units * 10n ** BigInt(divisor.scale), divisor.units * 10n ** BigInt(dividend.scale)];
}
