import { ScopeError } from '../../errors/ScopeError';
import type { Scope } from '../../source';
import type { VirsynFilters } from '../params/VirsynParams';

/**
 * The filters of a scope that Virsyn knows.
 *
 * @throws {ScopeError} for any other: figures without it would pass for figures with it
 */
export function toFilters(endpoint: string, { filters = {} }: Pick<Scope, 'filters'>): VirsynFilters {
  const { campaign_id, client_id, ...others } = filters;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ScopeError(
      { system: 'virsyn', endpoint },
      `the filter ${unknown.slice(0, 40)}`,
      'filter by campaign_id or client_id',
    );
  }
  return { campaign_id, client_id };
}
