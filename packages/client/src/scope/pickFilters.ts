import type { ClientErrorFacts } from '../errors/ClientError';
import { ScopeError } from '../errors/ScopeError';
import type { Scope } from '../source';

/**
 * The filters of a scope, when a source takes all of them.
 *
 * @param names that it takes
 * @throws {ScopeError} for any other: figures without it would pass for figures with it
 */
export function pickFilters<TName extends string>(
  facts: Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>,
  { filters = {} }: Pick<Scope, 'filters'>,
  names: readonly TName[],
): { readonly [Name in TName]?: string } {
  const taken: readonly string[] = names;
  const unknown = Object.keys(filters).find((name) => !taken.includes(name));
  // None has another name.
  if (unknown === undefined) return { ...filters } as { readonly [Name in TName]?: string };
  const remedy = names.length === 0 ? 'it takes none' : `filter by ${names.join(' or ')}`;
  throw new ScopeError({ ...facts }, `the filter ${unknown.slice(0, 40)}`, remedy);
}
