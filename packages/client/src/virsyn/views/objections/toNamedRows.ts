import { uniqueIds } from './uniqueIds';

/** A row with an id that no other has, and a label that is not empty. */
export interface NamedRow<TRow> {
  readonly id: string;
  readonly label: string;
  readonly row: TRow;
}

/**
 * Rows by the text that they are about, in their order. Nothing is merged: a text that comes twice stays two rows.
 *
 * @param unnamed the label, and id, of rows without a text
 */
export function toNamedRows<TRow>(
  rows: readonly TRow[] | null | undefined,
  textOf: (row: TRow) => string | null | undefined,
  unnamed: string,
): readonly NamedRow<TRow>[] {
  const list = rows ?? [];
  const labels = list.map((row) => textOf(row) || unnamed);
  const ids = uniqueIds(labels);
  return list.map((row, index) => ({ id: ids[index] ?? '', label: labels[index] ?? '', row }));
}
