/** How many rows pass a test. */
export function countOf<T>(rows: readonly T[], test: (row: T) => boolean): number {
  return rows.filter(test).length;
}

/** What rows add up to, a row without a value adding nothing. */
export function totalOf<T>(rows: readonly T[], pick: (row: T) => number | null): number {
  return rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0);
}

/** Rows by a key, keys in the order of first appearance. */
export function groupsOf<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** How many rows a key has, as a plain object. */
export function countsOf<T>(rows: readonly T[], keyOf: (row: T) => string): Readonly<Record<string, number>> {
  return Object.fromEntries([...groupsOf(rows, keyOf)].map(([key, group]) => [key, group.length]));
}

/** The UTC day of a moment. */
export function utcDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
