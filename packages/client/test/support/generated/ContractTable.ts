/** What the contract takes for a value, and nothing else. */
export type Kind =
  | 'object'
  | 'list'
  | 'count'
  | 'measure'
  | 'rate'
  | 'text'
  | 'flag'
  | 'day'
  | 'moment'
  | 'dated'
  | 'weekday'
  | 'isoWeekday'
  | 'hour'
  | 'yes'
  | 'ok'
  | 'anything';

/**
 * Whether a member may be absent or null, and what a host is told of it.
 * - `owed`: neither
 * - `nullable`: null
 * - `maybe`: absent, which is told
 * - `option`: absent, which is told, or null, which is an answer
 * - `held`: both, and both are told
 * - `former`: absent, and nothing is told
 * - `spare`: both, and nothing is told
 */
export type Presence = 'owed' | 'nullable' | 'maybe' | 'option' | 'held' | 'former' | 'spare';

/**
 * The members of one answer, copied by hand from the contract and not from the schemas that it judges. By the place of
 * an object (empty for the answer itself, `data[]` for the rows of a list), by kind, the names with a space between.
 * A kind alone is owed.
 */
export type ContractTable = Readonly<
  Record<string, Readonly<Partial<Record<Kind | `${Exclude<Presence, 'owed'>} ${Kind}`, string>>>>
>;

/** One line of a table. */
export interface ContractMember {
  /** With `[]` for any row, for example `data[].date`. */
  readonly path: string;
  readonly kind: Kind;
  readonly presence: Presence;
}

/** The lines of a table, the rows of its lists among them. */
export function toMembers(table: ContractTable): readonly ContractMember[] {
  return Object.entries(table).flatMap(([place, byKind]) => [
    ...(place.endsWith('[]') ? [{ path: place, kind: 'object', presence: 'owed' } as const] : []),
    ...Object.entries(byKind).flatMap(([words, names]) => {
      const [kind, presence = 'owed'] = words.split(' ').reverse();
      return names.split(' ').map(
        (name): ContractMember => ({
          path: place ? `${place}.${name}` : name,
          // The type of a table allows no other words.
          kind: kind as Kind,
          presence: presence as Presence,
        }),
      );
    }),
  ]);
}
