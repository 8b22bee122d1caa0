import type { ContractIssue } from '../../errors/ContractError';
import { findConflictingRows } from '../../wire/findConflictingRows';

/**
 * The first row that says something else than an earlier row with the same members. A row that lacks one of them
 * conflicts with none: nobody knows what it is about.
 *
 * @param path of the list
 * @param names of the members that two different rows never share
 */
export function findConflicts<TRow extends object>(
  path: string,
  rows: readonly TRow[] | null | undefined,
  names: readonly (keyof TRow)[],
): readonly ContractIssue[] {
  return findConflictingRows(path, rows ?? [], (row) =>
    JSON.stringify(names.every((name) => row[name] != null) ? names.map((name) => row[name]) : row),
  );
}
