import { ConfigError } from '../../errors/ConfigError';
import type { VirsynFilters } from './VirsynParams';

const names = ['campaign_id', 'client_id'] as const;

/**
 * The filters as they are sent; absent ones are left out.
 *
 * @throws {ConfigError} for an empty one: it would be taken for "all" by one reader and "none" by another
 */
export function toFilterSearch(endpoint: string, filters: VirsynFilters): Readonly<Record<string, string>> {
  const search: Record<string, string> = {};
  for (const name of names) {
    const value: unknown = filters[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value === '') {
      throw new ConfigError(
        { system: 'virsyn', endpoint },
        `requires ${name} to be an id; leave it out for all`,
      );
    }
    search[name] = value;
  }
  return search;
}
