import { colourStep } from '@callscope/core';

/** 0 for an empty cell, then 1 to 7, pale to deep. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The step of the ramp a count is drawn in: `ceil(7 × min(count, cap) / cap)`.
 *
 * @param count whole number, 0 or more
 * @param cap the count at which the ramp ends; 0 or less draws every cell empty
 */
export function heatLevel(count: number, cap: number): HeatLevel {
  return colourStep(count, cap, 7) as HeatLevel; // a step of seven, or 0
}
