import { requireBetween } from '../arguments/requireBetween';
import { ExactSum } from '../numbers/ExactSum';
import type { WeightedTotal } from './DailyCallStats';
import { expandParts } from './expandParts';
import { getOrAdd } from './getOrAdd';

/**
 * Sums ratios by group, exactly, without an exact sum for each: every ratio is split at two fixed grids, so
 * coarse that no sum of `largestGroup` pieces outgrows the 53 bits of a double. What lies below the finer
 * grid, of ratios near 0 in large groups, goes to an exact sum.
 *
 * @param ratios NaN where not held
 * @param isCounted 1 for each row that counts
 * @param largestGroup how many rows a group has at most
 * @throws {InputError} `out_of_range` for a ratio outside 0–1, whether it counts or not
 * @see Rump, Ogita and Oishi 2008, "Accurate Floating-Point Summation", ExtractScalar
 */
export function sumRatios(
  apiName: string,
  member: string,
  ratios: Float64Array,
  isCounted: Uint8Array,
  groupOf: Int32Array,
  groupCount: number,
  largestGroup: number,
): readonly WeightedTotal[] {
  // Adding 1.5 * 2^n and taking it away again rounds to a multiple of 2^(n - 52).
  const bits = Math.ceil(Math.log2(largestGroup + 1)) + 1;
  const coarse = 1.5 * 2 ** bits;
  const fine = 1.5 * 2 ** (2 * bits - 54);
  const sums = new Float64Array(4 * groupCount); // one unused: a group's sums share a line of the cache
  const rests = new Map<number, ExactSum>();
  for (let row = 0; row < ratios.length; row += 1) {
    const ratio = ratios[row] ?? 0;
    if (!(ratio >= 0 && ratio <= 1)) {
      if (!Number.isNaN(ratio)) requireBetween(apiName, `${member}[${row}]`, ratio, 0, 1);
    } else if (isCounted[row] === 1) {
      const at = 4 * (groupOf[row] ?? 0);
      const high = ratio + coarse - coarse;
      const low = ratio - high + fine - fine;
      const rest = ratio - high - low;
      sums[at] = (sums[at] ?? 0) + high;
      sums[at + 1] = (sums[at + 1] ?? 0) + low;
      sums[at + 2] = (sums[at + 2] ?? 0) + 1;
      if (rest !== 0) addRest(at, rest);
    }
  }
  const totals: WeightedTotal[] = [];
  for (let at = 0; at < sums.length; at += 4) {
    const sum = expandParts(sums[at] ?? 0, sums[at + 1] ?? 0, rests.get(at));
    totals.push({ sum, weight: sums[at + 2] ?? 0 });
  }
  return totals;

  function addRest(at: number, rest: number): void {
    getOrAdd(rests, at, () => new ExactSum()).add(rest);
  }
}
