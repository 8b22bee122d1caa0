import type { DailyCallKey } from './DailyCallStats';

/** Order of rows: day, agency, campaign, client, each by code unit with `null` first. */
export function compareKeys(a: DailyCallKey, b: DailyCallKey): number {
  return (
    compare(a.stat_date, b.stat_date) ||
    compare(a.agency_id, b.agency_id) ||
    compare(a.campaign_id, b.campaign_id) ||
    compare(a.client_id, b.client_id)
  );
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
