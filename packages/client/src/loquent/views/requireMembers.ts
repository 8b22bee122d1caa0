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
 * @throws {ContractError} when the list or one of the members is missing
 */
export function requireMembers<TRow extends object, TName extends keyof TRow & string>(
  endpoint: string,
  path: string,
  rows: readonly TRow[] | null | undefined,
  names: readonly TName[],
): readonly Held<TRow, TName>[] {
  const refuse = (where: string) =>
    new ContractError({ system: 'loquent', endpoint }, [{ path: where, code: 'missing' }]);
  if (rows == null) throw refuse(path);
  rows.forEach((row, index) => {
    const missing = names.find((name) => row[name] == null);
    if (missing !== undefined) throw refuse(`${path}[${index}].${missing}`);
  });
  // Every member of every row was looked at.
  return rows as readonly Held<TRow, TName>[];
}
