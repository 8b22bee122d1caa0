/**
 * A quotient of whole numbers rounded to two digits, an exact half to the even neighbour, as Vyom's database rounds.
 * The remainder says where the quotient lies, so no quotient is taken for a half that is none; and many thousand
 * groups are rounded at once, which through their texts, as core's `roundHalfEven` reads numbers, takes too long.
 *
 * @param dividend whole, 0 and up
 * @param divisor whole, 1 to 9e13
 * @returns the double next to the rounded decimal
 */
export function roundQuotient(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const restHundredfold = rest * 100;
  const beyond = restHundredfold % divisor;
  const hundredths = ((dividend - rest) / divisor) * 100 + (restHundredfold - beyond) / divisor;
  const isUp = beyond * 2 > divisor || (beyond * 2 === divisor && hundredths % 2 === 1);
  return (isUp ? hundredths + 1 : hundredths) / 100;
}
