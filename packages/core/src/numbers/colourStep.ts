import { requireCount } from '../arguments/requireCount';
import { requireFinite } from '../arguments/requireFinite';
import { requireWhole } from '../arguments/requireWhole';

/**
 * The step of a colour scale that a count is drawn in: `ceil(steps × min(count, cap) / cap)`. Zero is always
 * the empty step 0 and never step 1; the smallest count above zero is always at least step 1. Exact while
 * `steps` × `count` stays below 2^53.
 *
 * @param count whole number, 0 to 2^53 - 1
 * @param cap the count at which the scale ends, as `colourScale` gives it; 0 or less leaves every count empty
 * @param steps how many steps above the empty one, whole, 1–100; 7 when left out
 * @returns 0 for empty, then 1 to `steps`, pale to deep
 * @throws {InputError} `not_a_number` or `out_of_range`
 * @example colourStep(6, 35) // => 2
 */
export function colourStep(count: number, cap: number, steps = 7): number {
  requireCount('colourStep', 'count', count);
  requireFinite('colourStep', 'cap', cap);
  requireWhole('colourStep', 'steps', steps, 1, 100);
  return findColourStep(count, cap, steps);
}

/** {@link colourStep} without its checks. */
export function findColourStep(count: number, cap: number, steps: number): number {
  if (count === 0 || cap <= 0) return 0;
  return count < cap ? Math.ceil((steps * count) / cap) : steps;
}
