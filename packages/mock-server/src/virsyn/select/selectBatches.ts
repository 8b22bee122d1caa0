import type { CallBatch } from '../../world/CallBatch';
import type { Organization } from '../../world/Organization';
import type { VirsynQuery } from '../VirsynEndpoint';

/**
 * The batches that a query is about, newest first, ties by id; the period does not select batches. `undefined`
 * where the world holds none.
 *
 * The sources call the list "active" and do not say which batches that leaves out when no status is asked for: here
 * none, since the parameter's default is no filter. Nor do they say what a client is to a batch, which has none of
 * its own: here a client's batches are those of the campaigns that have called for it.
 * @param status `null` for all
 */
export function selectBatches(
  { organization, filter: { campaignId, clientId } }: Pick<VirsynQuery, 'organization' | 'filter'>,
  status: CallBatch['status'] | null,
): readonly CallBatch[] | undefined {
  const ofClient = clientId === null ? null : campaignsOf(clientId, organization);
  return organization.records.batches
    ?.filter(
      (batch) =>
        (status ?? batch.status) === batch.status &&
        (campaignId ?? batch.campaignId) === batch.campaignId &&
        (ofClient === null || ofClient.has(batch.campaignId)),
    )
    .sort((one, other) => other.createdAtMs - one.createdAtMs || (one.id < other.id ? -1 : 1));
}

function campaignsOf(clientId: string, organization: Organization): ReadonlySet<string | null> {
  const rows = organization.dailyStats().filter((row) => row.client_id === clientId);
  return new Set(rows.map(({ campaign_id }) => campaign_id).filter((id) => id !== null));
}
