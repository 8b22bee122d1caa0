import { type Changed, changeFirst } from './changeFirst';

/** A row of a list. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Changes the first list of rows that the change wants.
 * @param change gives the list's new items, or `null` to go on to the next list
 */
export function changeRows(
  value: unknown,
  change: (rows: readonly Row[]) => readonly unknown[] | null,
): Changed | null {
  return changeFirst(value, (_key, list) => {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isRow)) return null;
    const changed = change(list);
    return changed === null ? null : { value: changed };
  });
}

/** Whether a JSON value is an object, so neither a list nor `null`. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
