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
  const [name] = names;
  // The one member that most rows are told apart by, spelt like nothing that JSON does.
  const toKey = (row: TRow) =>
    name !== undefined && names.length === 1 && row[name] != null ? `=${row[name]}` : toJson(row);
  const toJson = (row: TRow) =>
    JSON.stringify(names.every((name) => row[name] != null) ? names.map((name) => row[name]) : row);
  return findConflictingRows(path, rows ?? [], toKey);
}
