/** Rows by what they are about, in their order; one that is said twice counts once. */
export function rowsById<TRow>(
  rows: readonly TRow[] | null | undefined,
  idOf: (row: TRow) => string,
): ReadonlyMap<string, TRow> {
  return new Map((rows ?? []).map((row) => [idOf(row), row]));
}
