import type { ClientErrorFacts } from '../../errors/ClientError';
import { toPresent } from '../../params/toPresent';
import { requireId } from './requireId';
import type { VirsynFilters } from './VirsynParams';

/**
 * The filters as they are sent; absent ones are left out.
 *
 * @throws {ConfigError} for one that is no UUID
 */
export function toFilterSearch(
  facts: ClientErrorFacts,
  { campaign_id, client_id }: VirsynFilters,
): Readonly<Record<string, string>> {
  return toPresent({
    campaign_id: requireId(facts, 'campaign_id', campaign_id),
    client_id: requireId(facts, 'client_id', client_id),
  });
}
