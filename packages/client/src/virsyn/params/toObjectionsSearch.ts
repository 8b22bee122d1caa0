import { requireWhole } from '../../params/requireWhole';
import { toPresent } from '../../params/toPresent';
import { toRangeSearch } from './toRangeSearch';
import type { VirsynObjectionsParams } from './VirsynParams';

/**
 * Parameters of the objections, as they are sent.
 *
 * @throws {ScopeError} for a period that Virsyn does not know
 * @throws {ConfigError} for any other parameter that is wrong
 */
export function toObjectionsSearch(
  endpoint: string,
  params: VirsynObjectionsParams,
): Readonly<Record<string, string>> {
  const search = toRangeSearch(endpoint, params, ['limit']);
  const facts = { system: 'virsyn', endpoint };
  return toPresent({ ...search, limit: requireWhole(facts, 'limit', params.limit, { least: 1, most: 50 }) });
}
