import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { requireFinite } from '../arguments/requireFinite';
import { listOf } from '../checks/listOf';
import { findColourStep } from './colourStep';

/** What the colours of one set of counts are measured against. */
export interface ColourScale {
  /** The count at which the colours end; 0 when there is nothing to count. */
  readonly cap: number;
  /** The largest count; 0 when there is none. */
  readonly maximum: number;
  /** Whether some count lies above the cap, so that a legend has to say so. */
  readonly isExceeded: boolean;
}

/**
 * Decides the count at which a colour scale ends. An explicit `maximum` always wins. Otherwise it is the
 * largest count, unless one single count would flatten all others: then it is the second largest, and the one
 * is drawn in the deepest step and marked.
 *
 * A count flattens the others when both of these hold:
 * - it is more than twice the next, so that the others reach step 4 of 7 at most, and half of the scale serves
 *   a single count (two equal counts at the top are a pattern, not an outlier);
 * - the others take more different steps of seven under the cap than they would without it.
 *
 * The same idea as the "robust" colour limits of statistical heatmaps, which leave out the extremes
 * (seaborn's `heatmap(robust=True)` cuts at percentiles); a rule on counts keeps the cut to one nameable
 * count. Linear.
 *
 * @param counts whole numbers, 0 to 2^53 - 1, in any order; none gives a cap of 0
 * @param options `maximum`: the host's own end of the scale, finite and above 0
 * @throws {InputError} `not_a_number` or `out_of_range` for a count or the maximum, `missing` for no list
 * @example colourScale([1, 2, 3, 4, 5, 6, 500]) // => { cap: 6, maximum: 500, isExceeded: true }
 */
export function colourScale(
  counts: Iterable<number>,
  { maximum }: { readonly maximum?: number | undefined } = {},
): ColourScale {
  let largest = 0;
  let second = 0;
  const checked = listOf(requireCount)('colourScale', 'counts', counts);
  for (const count of checked) {
    second = Math.max(second, Math.min(count, largest));
    largest = Math.max(largest, count);
  }
  if (maximum !== undefined) {
    if (requireFinite('colourScale', 'maximum', maximum) <= 0) {
      throw createInputError('out_of_range', 'colourScale', 'maximum', maximum, 'to be above 0');
    }
    return { cap: maximum, maximum: largest, isExceeded: largest > maximum };
  }
  const countSteps = (cap: number) => {
    const steps = new Set<number>();
    for (const count of checked) if (count < largest) steps.add(findColourStep(count, cap, 7));
    return steps.size;
  };
  const isExceeded = largest > 2 * second && countSteps(second) > countSteps(largest);
  return { cap: isExceeded ? second : largest, maximum: largest, isExceeded };
}
