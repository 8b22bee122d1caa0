/** Steps of a heat ramp above the empty cell. */
const HEAT_STEPS = 7;

/** 0 for an empty cell, then 1 to 7, pale to deep. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The step of the ramp a count is drawn in: `ceil(7 × min(count, cap) / cap)`. Zero is always the empty cell
 * and never step 1; the smallest count above zero is always at least step 1.
 *
 * @param count whole number, 0 or more
 * @param cap the count at which the ramp ends; 0 or less draws every cell empty
 */
export function heatLevel(count: number, cap: number): HeatLevel {
  if (!(count > 0) || !(cap > 0)) return 0;
  // The ratio is above 0 and at most 1, so the step is one of 1 to 7.
  return Math.ceil((HEAT_STEPS * Math.min(count, cap)) / cap) as HeatLevel;
}
