import { type ColourScale, colourScale } from '@callscope/core';

/**
 * What the colours of a grid are measured against: core's rule, which no single hour can flatten.
 *
 * @param counts whole numbers, 0 or more; empty gives a cap of 0
 * @param maximum the host's own end of the ramp, above 0
 * @throws {RangeError} when `maximum` is not a finite number above 0
 */
export function heatScale(counts: readonly number[], maximum?: number): ColourScale {
  if (maximum !== undefined && !(maximum > 0 && maximum < Infinity)) {
    throw new RangeError(`Heatmap requires maximum to be a finite number above 0, got ${maximum}`);
  }
  return colourScale(counts, { maximum });
}
