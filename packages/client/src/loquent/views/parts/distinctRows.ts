import { byKey } from '../../../views/byKey';

/** Rows read one by one, those that say the same as an earlier one left out: other rows of a name are refused before. */
export function distinctRows<TRow, TRead>(
  rows: readonly TRow[],
  read: (row: TRow) => TRead,
): readonly TRead[] {
  return byKey(rows.map(read), (row) => JSON.stringify(row)).map(([, row]) => row);
}
