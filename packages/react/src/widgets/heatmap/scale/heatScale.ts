import { InputError } from '@callscope/core';
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
 * An hour flattens the others when all of these hold:
 * - it is alone at the top (two such hours are a pattern, not an outlier);
 * - it is more than twice the next count, so that the others reach step 4 of 7 at most, and half of the ramp
 *   serves a single hour;
 * - the others take more different steps under the cap than they would without it.
 *
 * The same idea as the "robust" colour limits of statistical heatmaps, which leave out the extremes
 * (seaborn's `heatmap(robust=True)` cuts at percentiles); a rule on counts keeps the cut to one nameable cell.
 *
 * @param counts whole numbers, 0 or more; empty gives a cap of 0
 * @param maximum the host's own end of the ramp, above 0
 * @throws {InputError} `out_of_range` when `maximum` is not a finite number above 0
 */
export function heatScale(counts: Iterable<number>, maximum?: number): HeatScale {
  if (maximum !== undefined) checkMaximum(maximum);
  const others: number[] = [];
  let largest = 0;
  for (const count of counts) {
    if (count > largest) {
      if (largest > 0) others.push(largest);
      largest = count;
    } else if (count > 0) {
      others.push(count);
    }
  }
  if (maximum !== undefined) return { cap: maximum, isExceeded: largest > maximum };
  const second = others.reduce((found, count) => Math.max(found, count), 0);
  const isFlattening = largest > 2 * second && stepsTaken(others, second) > stepsTaken(others, largest);
  return isFlattening ? { cap: second, isExceeded: true } : { cap: largest, isExceeded: false };
}

function checkMaximum(maximum: number): void {
  if (Number.isFinite(maximum) && maximum > 0) return;
  const received = String(maximum);
  throw new InputError(
    'out_of_range',
    'maximum',
    received,
    `Heatmap requires maximum to be a finite number above 0, got ${received}`,
  );
}

function stepsTaken(counts: readonly number[], cap: number): number {
  return new Set(counts.map((count) => heatLevel(count, cap))).size;
}
