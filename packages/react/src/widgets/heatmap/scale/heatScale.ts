import { type ColourScale, colourScale } from '@callscope/core';

/**
 * What the colours of a grid are measured against: core's rule, which no single hour can flatten.
 *
 * @param counts whole numbers, 0 or more; empty gives a cap of 0
 * @param maximum the host's own end of the ramp, above 0
 * @param sentMaximum the system's, taken when the host gives none; left out unless it is a finite number above 0
 * @throws {RangeError} when `maximum` is not a finite number above 0
 */
export function heatScale(counts: readonly number[], maximum?: number, sentMaximum?: number): ColourScale {
  const isEnd = (end: number | undefined) => end !== undefined && end > 0 && end < Infinity;
  if (maximum !== undefined && !isEnd(maximum)) {
    throw new RangeError(`Heatmap requires maximum to be a finite number above 0, got ${maximum}`);
  }
  return colourScale(counts, { maximum: maximum ?? (isEnd(sentMaximum) ? sentMaximum : undefined) });
}
