import { ContractError } from '../../errors/ContractError';

/** A row in which some members are there. */
export type Held<TRow, TName extends keyof TRow> = TRow & {
  readonly [Name in TName]-?: NonNullable<TRow[Name]>;
};

/**
 * The rows of an inferred list, which a view cannot place or count without some of their members. A row that was left
 * out would be a 0 that nobody sent, and a list whose rows are written otherwise would be nothing but zeros.
 *
 * @param path of the list
 * @throws {ContractError} when one of the members is missing
 */
export function requireMembers<TRow extends object, TName extends keyof TRow & string>(
  endpoint: string,
  path: string,
  rows: readonly TRow[],
  names: readonly TName[],
): readonly Held<TRow, TName>[] {
  rows.forEach((row, index) => {
    const missing = names.find((name) => row[name] == null);
    if (missing === undefined) return;
    const issue = { path: `${path}[${index}].${missing}`, code: 'missing' };
    throw new ContractError({ system: 'loquent', endpoint }, [issue]);
  });
  // Every member of every row was looked at.
  return rows as readonly Held<TRow, TName>[];
}
