import { QUARTER_MS } from './tallyQuarters';

/** How many kinds are kept apart: 1, 2, and 0 for every other code. */
export const KIND_COUNT = 3;

/**
 * {@link tallyQuarters} by kind, in a loop of its own: asking in one loop whether there are codes would make
 * it a fifth slower where there are none.
 *
 * @param tallies {@link KIND_COUNT} for each quarter
 * @param codes one for each moment
 */
export function tallyKinds(
  moments: Float64Array,
  from: number,
  first: number,
  tallies: Uint32Array,
  codes: Uint8Array,
): number {
  const quartersPerMs = 1 / QUARTER_MS;
  const lead = first - quartersPerMs / 2;
  const size = tallies.length / KIND_COUNT;
  for (let index = from; index < moments.length; index += 1) {
    const quarter = Math.floor(moments[index] ?? 0) * quartersPerMs - lead;
    if (!(quarter >= 0 && quarter < size)) return index;
    const code = codes[index] ?? 0;
    const slot = (quarter | 0) * KIND_COUNT + (code < KIND_COUNT ? code : 0);
    tallies[slot] = (tallies[slot] ?? 0) + 1;
  }
  return moments.length;
}
