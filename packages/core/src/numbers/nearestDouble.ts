const SIGNIFICANT_BITS = 53;
const SMALLEST_EXPONENT = -1074;

/**
 * The double nearest to an exact quotient, ties to even, subnormal numbers included; `Infinity` beyond the
 * largest double.
 *
 * @param denominator above 0
 * @see IEEE 754-2019, roundTiesToEven
 */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude === 0n) return 0;
  // The lengths tell the quotient's size within one bit; the second look settles which.
  const guess = bitLength(magnitude) - bitLength(denominator) - SIGNIFICANT_BITS;
  const guessed = divideByPowerOfTwo(magnitude, denominator, guess);
  const excess = bitLength(guessed.quotient) - SIGNIFICANT_BITS;
  const exponent = Math.max(guess + excess, SMALLEST_EXPONENT);
  const { quotient, remainder, divisor } = divideByPowerOfTwo(magnitude, denominator, exponent);
  const isAboveHalf = 2n * remainder > divisor || (2n * remainder === divisor && quotient % 2n === 1n);
  const nearest = Number(isAboveHalf ? quotient + 1n : quotient) * 2 ** exponent;
  return numerator < 0n ? -nearest : nearest;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

function divideByPowerOfTwo(magnitude: bigint, denominator: bigint, exponent: number) {
  const dividend = exponent < 0 ? magnitude << BigInt(-exponent) : magnitude;
  const divisor = exponent < 0 ? denominator : denominator << BigInt(exponent);
  return { quotient: dividend / divisor, remainder: dividend % divisor, divisor };
}
