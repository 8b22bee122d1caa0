import type { NumberColumn } from '../../world/columns/NumberColumn';
import type { RowSelection } from './RowSelection';

/**
 * The newest rows of a selection, the newest first; of equal moments the one that comes later in the table. Rows as
 * old as the last of the `limit` are given too, so that who breaks ties otherwise has them all.
 */
export function newestRows(
  selection: RowSelection,
  momentsMs: NumberColumn<Float64Array>,
  limit: number,
): readonly number[] {
  const rows: number[] = [];
  for (let index = selection.length - 1; index >= 0; index -= 1) {
    const row = selection.rowAt(index);
    const last = rows.at(-1);
    if (rows.length >= limit && last !== undefined && momentsMs.at(row) !== momentsMs.at(last)) break;
    rows.push(row);
  }
  return rows;
}
