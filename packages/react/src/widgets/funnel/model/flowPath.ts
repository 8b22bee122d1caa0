/**
 * The soft shape that leads from one bar to the next, in a box of 100 by 100 that is stretched over the gap
 * between them: level where it leaves the one and where it meets the other, filled down to the baseline.
 *
 * @param fromPercent height of the bar before, 0–100
 * @param toPercent height of the bar after, 0–100
 * @returns SVG path data, or an empty text when both are 0
 */
export function flowPath(fromPercent: number, toPercent: number): string {
  if (fromPercent === 0 && toPercent === 0) return '';
  const from = depth(fromPercent);
  const to = depth(toPercent);
  return `M0 ${from}C50 ${from} 50 ${to} 100 ${to}V100H0z`;
}

function depth(percent: number): number {
  return Math.round((100 - percent) * 100) / 100;
}
