import type { ClientErrorFacts } from '../../errors/ClientError';
import { requireText } from '../../params/requireText';
import { toPresent } from '../../params/toPresent';
import type { VirsynFilters } from './VirsynParams';

/**
 * The filters as they are sent; absent ones are left out.
 *
 * @throws {ConfigError} for an empty one, or one that is no text
 */
export function toFilterSearch(
  facts: ClientErrorFacts,
  { campaign_id, client_id }: VirsynFilters,
): Readonly<Record<string, string>> {
  return toPresent({
    campaign_id: requireText(facts, 'campaign_id', campaign_id),
    client_id: requireText(facts, 'client_id', client_id),
  });
}
