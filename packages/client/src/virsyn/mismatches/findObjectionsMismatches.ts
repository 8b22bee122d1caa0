import type { ContractIssue } from '../../errors/ContractError';
import { findConflictingRows } from '../../wire/findConflictingRows';
import type { VirsynObjections } from '../wire/VirsynObjections';
import { findPeriodMismatch } from './findPeriodMismatch';

/** How objections are not those that were asked for, as far as they say: another range, or rows that conflict. */
export function findObjectionsMismatches(
  { period, top_objections, objections, buying_signals, top_buying_signals }: VirsynObjections,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  return [
    ...(period ? findPeriodMismatch(period, search, '7d') : []),
    ...findConflicts('top_objections', top_objections, (row) => row.objection),
    ...findConflicts('objections', objections, (row) => row.objection),
    ...findConflicts('buying_signals', buying_signals, (row) => row.signal),
    ...findConflicts('top_buying_signals', top_buying_signals, (row) => row.signal),
  ];
}

/** A row without a name conflicts with none: nobody knows what it is about. */
function findConflicts<TRow>(
  path: string,
  rows: readonly TRow[] | null | undefined,
  nameOf: (row: TRow) => string | null | undefined,
): readonly ContractIssue[] {
  return findConflictingRows(path, rows ?? [], (row) => {
    const name = nameOf(row);
    return JSON.stringify(name == null ? row : [name]);
  });
}
