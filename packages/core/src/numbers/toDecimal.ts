/** A decimal number without error: `units` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

/**
 * What the shortest decimal text of a finite double spells: 1.005 is 1005 units at scale 3, although the
 * double itself lies a little below. Figures reach this package as decimal text (JSON, CSV, `numeric`), so
 * the text is what was meant.
 *
 * @see ECMA-262, Number::toString: the shortest digits that name the double
 */
export function toDecimal(value: number): Decimal {
  return parseDecimal(String(value));
}

/** As {@link toDecimal}, from a text in the form that `Number#toString` and `Number#toPrecision` write. */
export function parseDecimal(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}
