/** A length for an SVG attribute: a hundredth of a pixel is finer than any screen, and short to write. */
export function toHundredth(lengthPx: number): number {
  return Math.round(lengthPx * 100) / 100;
}
