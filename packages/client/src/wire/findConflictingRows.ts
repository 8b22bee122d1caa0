import type { ContractIssue } from '../errors/ContractError';
import { toComparableText } from './toComparableText';

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
  const seen = new Map<string, TRow>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const former = seen.get(key);
    if (former === undefined) seen.set(key, row);
    else if (toComparableText(former) !== toComparableText(row)) {
      return [{ path: `${path}[${index}]`, code: 'conflicting_rows' }];
    }
  }
  return [];
}
