import { requireMember } from '../../params/requireMember';
import { requireWhole } from '../../params/requireWhole';
import { toPresent } from '../../params/toPresent';
import { toRangeSearch } from './toRangeSearch';
import type { VirsynCampaignsParams } from './VirsynParams';

const statuses = ['pending', 'processing', 'completed', 'failed'] as const;

/**
 * Parameters of the campaigns, as they are sent.
 *
 * @throws {ScopeError} for a period that Virsyn does not know
 * @throws {ConfigError} for any other parameter that is wrong
 */
export function toCampaignsSearch(
  endpoint: string,
  params: VirsynCampaignsParams,
): Readonly<Record<string, string>> {
  const facts = { system: 'virsyn', endpoint };
  const search = toRangeSearch(endpoint, params, ['status', 'limit', 'offset']);
  return toPresent({
    ...search,
    status: requireMember(facts, 'status', params.status, statuses),
    limit: requireWhole(facts, 'limit', params.limit, { least: 1, most: 100 }),
    offset: requireWhole(facts, 'offset', params.offset, { least: 0, most: Number.MAX_SAFE_INTEGER }),
  });
}
