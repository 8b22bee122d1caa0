/**
 * An exact quotient rounded once, half away from zero, as Postgres rounds `numeric`.
 *
 * @param denominator above 0
 * @param digits after the point, 0 or more
 * @returns the double nearest to the rounded decimal; never -0
 */
export function roundQuotient(numerator: bigint, denominator: bigint, digits: number): number {
  const isNegative = numerator < 0n;
  const scaled = (isNegative ? -numerator : numerator) * 10n ** BigInt(digits);
  const isHalfOrMore = 2n * (scaled % denominator) >= denominator;
  const units = scaled / denominator + (isHalfOrMore ? 1n : 0n);
  // Reading the decimal text rounds correctly; dividing by a power of ten above 10^22 would not.
  return units === 0n ? 0 : Number(`${isNegative ? '-' : ''}${units}e-${digits}`);
}
