/**
 * A moment as the database prints it, `2026-02-24T09:15:15+00:00`, with a fraction only where there is one.
 * Inferred: that is how its API prints moments elsewhere; the sources show none of this table's.
 */
export function printTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.000Z$|0*Z$/, '+00:00');
}
