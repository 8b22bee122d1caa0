import type { ContractIssue } from '../../errors/ContractError';
import type { VirsynHeatmapRow } from './VirsynHeatmap';

/** The first row that gives an hour other counts than an earlier row did. Equal rows are no conflict. */
export function findRowConflict(rows: readonly VirsynHeatmapRow[]): readonly ContractIssue[] {
  const seen = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    const slot = row.day * 24 + row.hour;
    const counts = [row.total_calls, row.connected_calls, row.meetings_booked].join();
    if ((seen.get(slot) ?? counts) !== counts)
      return [{ path: `heatmap[${index}]`, code: 'conflicting_rows' }];
    seen.set(slot, counts);
  }
  return [];
}
