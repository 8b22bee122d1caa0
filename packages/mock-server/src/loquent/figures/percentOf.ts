/**
 * A percentage as Loquent sends one, 0–100, of what core has counted. Inferred: its documents name no rounding, so the
 * quotient is sent as the double it is; nor do they say what a share of nothing is where the field is not optional, so
 * that is 0. Core's own rates are for reading, rounded to a digit: sent, they would hide from a client that it has to
 * round what a real server sends.
 * @param part 0 to `whole`, whole
 * @param whole 0 or more, whole
 */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (part * 100) / whole;
}
