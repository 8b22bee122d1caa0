import { pickFilters } from '../../scope/pickFilters';
import type { Scope } from '../../source';
import type { VirsynFilters } from '../params/VirsynParams';

/** The filters that Virsyn takes. */
export const virsynFilters = ['campaign_id', 'client_id'] as const satisfies readonly (keyof VirsynFilters)[];

/**
 * The filters of a scope that Virsyn knows.
 *
 * @throws {ScopeError} for any other: figures without it would pass for figures with it
 */
export function toFilters(endpoint: string, scope: Pick<Scope, 'filters'>): VirsynFilters {
  return pickFilters({ system: 'virsyn', endpoint }, scope, virsynFilters);
}
