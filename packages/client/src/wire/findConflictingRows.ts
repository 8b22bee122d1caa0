import type { ContractIssue } from '../errors/ContractError';

/**
 * The first row that says something else than an earlier row of the same key. Equal rows are no conflict; which of
 * two differing ones is right, nobody can know.
 *
 * @param path of the list, for example `data.assistants`
 */
export function findConflictingRows<TRow>(
  path: string,
  rows: readonly TRow[],
  keyOf: (row: TRow) => string,
): readonly ContractIssue[] {
  const seen = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const text = JSON.stringify(row);
    if ((seen.get(key) ?? text) !== text) return [{ path: `${path}[${index}]`, code: 'conflicting_rows' }];
    seen.set(key, text);
  }
  return [];
}
