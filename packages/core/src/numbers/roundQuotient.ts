/**
 * An exact quotient rounded once: half away from zero, as Postgres rounds `numeric`, or half to even.
 *
 * @param denominator above 0
 * @param digits after the point, 0 or more
 * @param isHalfEven whether a half goes to the even neighbour instead
 * @returns the double nearest to the rounded decimal; never -0
 */
export function roundQuotient(
  numerator: bigint,
  denominator: bigint,
  digits: number,
  isHalfEven = false,
): number {
  const isNegative = numerator < 0n;
  const scaled = (isNegative ? -numerator : numerator) * 10n ** BigInt(digits);
  const below = scaled / denominator;
  const excess = 2n * (scaled % denominator) - denominator;
  const isTieDown = isHalfEven && excess === 0n && below % 2n === 0n;
  const units = excess < 0n || isTieDown ? below : below + 1n;
  // Reading the decimal text rounds correctly; dividing by a power of ten above 10^22 would not.
  return units === 0n ? 0 : Number(`${isNegative ? '-' : ''}${units}e-${digits}`);
}
