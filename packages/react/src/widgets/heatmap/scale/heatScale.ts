import { heatLevel } from './heatLevel';

/** What the colours of one grid are measured against. */
export interface HeatScale {
  /** The count at which the ramp ends; 0 for an empty grid. */
  readonly cap: number;
  /** Whether some count lies above the cap, so that the legend has to say so. */
  readonly isExceeded: boolean;
}

/**
 * Decides the count at which a heat ramp ends. An explicit `maximum` always wins. Otherwise it is the largest
 * count, unless one single hour would flatten all others: then it is the second-largest count, and the hour
 * is drawn in the deepest step and marked.
 *
 * An hour flattens the others when both of these hold:
 * - it is more than twice the next count, so that the others reach step 4 of 7 at most, and half of the ramp
 *   serves a single hour (two equal hours at the top are a pattern, not an outlier);
 * - the others take more different steps under the cap than they would without it.
 *
 * The same idea as the "robust" colour limits of statistical heatmaps, which leave out the extremes
 * (seaborn's `heatmap(robust=True)` cuts at percentiles); a rule on counts keeps the cut to one nameable cell.
 *
 * @param counts whole numbers, 0 or more; empty gives a cap of 0
 * @param maximum the host's own end of the ramp, above 0
 * @throws {RangeError} when `maximum` is not a finite number above 0
 */
export function heatScale(counts: readonly number[], maximum?: number): HeatScale {
  const [largest = 0, second = 0] = [...counts].sort((a, b) => b - a);
  if (maximum !== undefined) {
    if (!(maximum > 0 && maximum < Infinity)) {
      throw new RangeError(`Heatmap requires maximum to be a finite number above 0, got ${maximum}`);
    }
    return { cap: maximum, isExceeded: largest > maximum };
  }
  const stepsTaken = (cap: number) =>
    new Set(counts.map((count) => (count < largest ? heatLevel(count, cap) : 0))).size;
  const isFlattening = largest > 2 * second && stepsTaken(second) > stepsTaken(largest);
  return { cap: isFlattening ? second : largest, isExceeded: isFlattening };
}
