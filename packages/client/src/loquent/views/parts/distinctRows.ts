/** Rows read one by one, those that say the same as an earlier one left out: other rows of a name are refused before. */
export function distinctRows<TRow, TRead>(
  rows: readonly TRow[],
  read: (row: TRow) => TRead,
): readonly TRead[] {
  return [...new Map(rows.map(read).map((row) => [JSON.stringify(row), row])).values()];
}
