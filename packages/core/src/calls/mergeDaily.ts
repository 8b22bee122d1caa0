import { addRow } from './addRow';
import { createAccumulator, type DailyAccumulator, finish } from './createAccumulator';
import { type CallKey, createKeyedGroups } from './createKeyedGroups';
import type { DailyCallStats } from './DailyCallStats';

/**
 * Merges rollups: rows of one day, agency, campaign and client become one. Merging the rollups of any parts
 * of a call log gives the rollup of the whole, digit for digit, because averages travel as exact sums and
 * weights. A row without `partials`, as read from a database, counts by its averages times
 * `completed_calls`. A measure is `null` only where no merged row holds it.
 *
 * Neither the order nor the grouping of the rollups changes the result. A row that has nothing to merge with
 * is handed on as it is.
 *
 * @param rollups each an argument of its own, its rows in any order; none gives no rows
 * @returns rows sorted by day, agency, campaign and client, by code unit with `null` first
 * @throws {InputError} `not_a_number` or `out_of_range` for a column that is not a whole number of 0 or more,
 * an average outside 0–1, with `partials` too, or a total above 2^53 - 1
 * @example mergeDaily([], []) // => []
 */
export function mergeDaily(...rollups: Iterable<DailyCallStats>[]): readonly DailyCallStats[] {
  const groups = createKeyedGroups(createMerge);
  for (const rows of rollups) {
    for (const row of rows) {
      const group = groups.at(row.stat_date, row.agency_id, row.campaign_id, row.client_id);
      addRow(group, row, 'mergeDaily');
      group.only = group.only === undefined ? row : null;
    }
  }
  return groups.sorted().map((group) => group.only ?? finish('mergeDaily', group));
}

interface Merge extends DailyAccumulator {
  /** The only row so far; `null` when there are more. */
  only: DailyCallStats | null | undefined;
}

function createMerge(key: CallKey): Merge {
  return { ...createAccumulator(key), only: undefined };
}
