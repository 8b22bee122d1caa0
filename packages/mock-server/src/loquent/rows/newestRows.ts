import type { RowSelection } from './RowSelection';

/**
 * The newest rows of a table that ascends, `limit` at most, the newest first; of equal moments the one that comes
 * later in the table. Reads no more rows than it gives, however many are of one moment.
 */
export function newestRows(selection: RowSelection, limit: number): readonly number[] {
  const length = Math.min(limit, selection.length);
  return Array.from({ length }, (_, place) => selection.rowAt(selection.length - 1 - place));
}
