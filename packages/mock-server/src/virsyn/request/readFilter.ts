import { VirsynRefusal } from '../VirsynRefusal';
import type { VirsynFilter } from './VirsynFilter';

const uuidShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * What a request filters by.
 * @throws {VirsynRefusal} 500 for an id that is no UUID
 */
export function readFilter(parameters: URLSearchParams): VirsynFilter {
  return { campaignId: readId(parameters, 'campaign_id'), clientId: readId(parameters, 'client_id') };
}

/**
 * Inferred: the sources say that both are UUIDs and not what else is made of them. An empty one does not filter, as
 * one that was left out; letter case does not count, as in a column of Postgres' type uuid; and any other text fails
 * the query, as it does where Postgres is to compare it with such a column, which is the documented 500.
 */
function readId(parameters: URLSearchParams, name: 'campaign_id' | 'client_id'): string | null {
  const text = parameters.get(name) ?? '';
  if (text === '') return null;
  const id = text.toLowerCase();
  if (uuidShape.test(id)) return id;
  const details = `invalid input syntax for type uuid: "${text}"`;
  throw new VirsynRefusal(500, 'Failed to load dashboard data', details);
}
