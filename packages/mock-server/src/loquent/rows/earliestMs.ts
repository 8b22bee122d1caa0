/** The earliest of some moments, `null` when there is none. A moment that is `undefined` or `null` does not count. */
export function earliestMs(...moments: readonly (number | null | undefined)[]): number | null {
  let earliest: number | null = null;
  for (const atMs of moments) {
    if (typeof atMs === 'number' && (earliest === null || atMs < earliest)) earliest = atMs;
  }
  return earliest;
}
