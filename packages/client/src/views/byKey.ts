/**
 * Rows by what tells them apart, in their order: rows of one key are equal, and count once. A row whose key is empty
 * gets one that no other has.
 */
export function byKey<TRow>(
  rows: readonly TRow[],
  keyOf: (row: TRow) => string,
): readonly (readonly [id: string, row: TRow])[] {
  const kept = new Map(rows.map((row) => [keyOf(row), row]));
  let nameless = '-';
  while (kept.has(nameless)) nameless += '-';
  return [...kept].map(([key, row]) => [key || nameless, row]);
}
