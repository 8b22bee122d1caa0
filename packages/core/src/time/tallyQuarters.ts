/** A quarter of an hour. */
export const QUARTER_MS = 900_000;

/**
 * Adds moments to the tally of their quarter hour: the loop that runs once for every moment, with nothing in
 * it but this. Multiplying by a rounded fraction is faster than dividing and off by less than 0.2 ms, and half
 * a millisecond keeps every quotient further than that from the edge of a quarter.
 *
 * @param from where in `moments` to begin
 * @param first the quarter of the first tally, counted since 1970
 * @returns the place of the next moment that has no tally, or is no moment; the length when there is none
 */
export function tallyQuarters(
  moments: Float64Array,
  from: number,
  first: number,
  tallies: Uint32Array,
): number {
  // Kept here, where the compiler knows that it never changes.
  const quartersPerMs = 1 / QUARTER_MS;
  const lead = first - quartersPerMs / 2;
  const size = tallies.length;
  for (let index = from; index < moments.length; index += 1) {
    const quarter = Math.floor(moments[index] ?? 0) * quartersPerMs - lead;
    // Not even for NaN.
    if (!(quarter >= 0 && quarter < size)) return index;
    tallies[quarter | 0] = (tallies[quarter | 0] ?? 0) + 1;
  }
  return moments.length;
}
