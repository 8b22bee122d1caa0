import { addRow } from './addRow';
import { createAccumulator, type DailyAccumulator } from './createAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { getOrAdd } from './getOrAdd';

/**
 * Adds rows up by one part of their key, in the order of its texts by code unit; rows without it are left out.
 *
 * @throws {InputError} as {@link addRow}
 */
export function groupRows(
  apiName: string,
  rows: Iterable<DailyCallStats>,
  part: 'stat_date' | 'campaign_id',
): readonly (readonly [key: string, group: DailyAccumulator])[] {
  const groups = new Map<string, DailyAccumulator>();
  for (const row of rows) {
    const key = row[part];
    if (key === null) continue;
    addRow(
      getOrAdd(groups, key, () => createAccumulator()),
      row,
      apiName,
    );
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
