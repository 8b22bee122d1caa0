import type { VirsynQuery } from '../VirsynEndpoint';

/**
 * The rows of raw calls that a query is about, ascending. Codes are compared, not texts: a hundred thousand calls
 * take about a millisecond.
 */
export function selectRows({
  organization,
  period,
  filter,
}: Pick<VirsynQuery, 'organization' | 'period' | 'filter'>): Uint32Array {
  const { calls } = organization.records;
  const { from, to } = calls.rangeOf(period);
  const rows = new Uint32Array(to - from);
  // -1 is the code of no text: a campaign that no call has selects none.
  const wanted = (id: string | null, codeOf: (text: string) => number | undefined) =>
    id === null ? null : (codeOf(id) ?? -1);
  const campaign = wanted(filter.campaignId, (id) => calls.campaignId.codeOf(id));
  const client = wanted(filter.clientId, (id) => calls.clientId.codeOf(id));
  const campaigns = calls.campaignId.view(from, to).codes;
  const clients = calls.clientId.view(from, to).codes;
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (campaign !== null && campaigns[index] !== campaign) continue;
    if (client !== null && clients[index] !== client) continue;
    rows[count] = from + index;
    count += 1;
  }
  return rows.subarray(0, count);
}
