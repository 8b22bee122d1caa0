import { copyMembers } from '../endpoint/copyMembers';
import type { ClientErrorFacts } from '../errors/ClientError';
import { ScopeError } from '../errors/ScopeError';
import { quoteName } from '../params/quoteName';
import type { Scope } from '../source';

/**
 * The filters of a scope, when a source takes all of them.
 *
 * @param names that it takes
 * @throws {ConfigError} for filters that are no object, which JavaScript callers may give
 * @throws {ScopeError} for any other: figures without it would pass for figures with it
 */
export function pickFilters<TName extends string>(
  facts: Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>,
  { filters }: Pick<Scope, 'filters'>,
  names: readonly TName[],
): { readonly [Name in TName]?: string } {
  const taken: readonly string[] = names;
  const given = copyMembers(facts, 'filters', filters ?? {});
  const unknown = Object.keys(given).find((name) => !taken.includes(name));
  // None has another name; what each holds is checked where it becomes a parameter.
  if (unknown === undefined) return given as { readonly [Name in TName]?: string };
  const remedy = names.length === 0 ? 'it takes none' : `filter by ${names.join(' or ')}`;
  throw new ScopeError({ ...facts }, `the filter ${quoteName(unknown)}`, remedy);
}
