/**
 * An exact fraction of two BigInts: the oracle that the tests hold our arithmetic against. It shares no
 * code with `@callscope/core`.
 */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint = 1n) {
    if (denominator === 0n) throw new RangeError('a denominator is not zero');
    this.numerator = denominator < 0n ? -numerator : numerator;
    this.denominator = denominator < 0n ? -denominator : denominator;
  }

  /** The exact value of a finite double. */
  static ofDouble(value: number): Rational {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const raw = bits.getBigUint64(0);
    const exponent = Number((raw >> 52n) & 0x7ffn);
    const fraction = raw & 0xfffffffffffffn;
    const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
    const shift = (exponent === 0 ? 1 : exponent) - 1075;
    const signed = raw >> 63n ? -mantissa : mantissa;
    return shift >= 0 ? new Rational(signed << BigInt(shift)) : new Rational(signed, 1n << BigInt(-shift));
  }

  /** The value that the shortest decimal text of a double spells: 1.005 is 1005/1000. */
  static ofDecimal(value: number): Rational {
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    const [whole = '0', digits = ''] = mantissa.split('.');
    const power = Number(exponent) - digits.length;
    const integer = BigInt(whole + digits);
    return power >= 0
      ? new Rational(integer * 10n ** BigInt(power))
      : new Rational(integer, 10n ** BigInt(-power));
  }

  plus(other: Rational): Rational {
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  times(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    return new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** The double of the decimal text of this value at `digits` decimals, a half going away from zero. */
  roundHalfAwayFromZero(digits: number): number {
    const scaled = this.numerator * 10n ** BigInt(digits);
    const magnitude = scaled < 0n ? -scaled : scaled;
    const rounded = (2n * magnitude + this.denominator) / (2n * this.denominator);
    const text = rounded.toString().padStart(digits + 1, '0');
    const cut = text.length - digits;
    const value = Number(digits > 0 ? `${text.slice(0, cut)}.${text.slice(cut)}` : text);
    return scaled < 0n && value !== 0 ? -value : value;
  }
}
