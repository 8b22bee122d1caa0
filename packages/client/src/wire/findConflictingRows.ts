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
  const seen = new Map<string, TRow>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const former = seen.get(key);
    if (former === undefined) seen.set(key, row);
    else if (toText(former) !== toText(row)) {
      return [{ path: `${path}[${index}]`, code: 'conflicting_rows' }];
    }
  }
  return [];
}

/** The same for equal values, in whatever order their members were sent. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
