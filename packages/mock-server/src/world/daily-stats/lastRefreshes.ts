import { dayMs } from '../../time/dayMs';
import type { CallTable } from '../tables/CallTable';
import { lastPassMs } from './lastPassMs';

/**
 * For each call when its row of `call_stats_daily` was last rolled up, epoch milliseconds: by the pass that comes
 * every six hours, or later than that because the analysis of one of the row's calls was complete. A row is of a
 * UTC day, a campaign and a client.
 */
export function lastRefreshes(calls: CallTable, nowMs: number): Float64Array {
  const starts = calls.startMs.view();
  const analyses = calls.analyzedAtMs.view();
  const campaigns = calls.campaignId.view().codes;
  const clients = calls.clientId.view().codes;
  // Code 0 is no text.
  const campaignCount = calls.campaignId.texts.length + 1;
  const clientCount = calls.clientId.texts.length + 1;
  const numberOfRow = new Map<number, number>();
  const refreshes: number[] = [];
  const rows = new Uint32Array(starts.length);
  for (const [index, startMs] of starts.entries()) {
    const day = Math.floor(startMs / dayMs);
    const client = clients[index] ?? 0;
    const key = (day * clientCount + client) * campaignCount + (campaigns[index] ?? 0);
    const row = numberOfRow.get(key) ?? numberOfRow.size;
    numberOfRow.set(key, row);
    rows[index] = row;
    refreshes[row] ??= lastPassMs(day, nowMs);
    const analyzedAtMs = analyses[index] ?? Number.NaN;
    // NaN, no analysis, is not at or before any moment.
    if (analyzedAtMs <= nowMs) refreshes[row] = Math.max(refreshes[row] ?? 0, analyzedAtMs);
  }
  return Float64Array.from(rows, (row) => refreshes[row] ?? 0);
}
