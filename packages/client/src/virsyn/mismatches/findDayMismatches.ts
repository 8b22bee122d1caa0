import type { ContractIssue } from '../../errors/ContractError';
import { findConflictingRows } from '../../wire/findConflictingRows';
import type { VirsynDateRange } from '../wire/VirsynDateRange';

/**
 * How the days of a list are not those of its answer: the first that lies outside the range, or that says something
 * else than an earlier row of the same day.
 *
 * @param path of the list
 */
export function findDayMismatches(
  path: string,
  rows: readonly { readonly date: string }[],
  { start_date, end_date }: VirsynDateRange,
): readonly ContractIssue[] {
  const outside = rows.findIndex(({ date }) => date < start_date || date > end_date);
  return outside < 0
    ? findConflictingRows(path, rows, ({ date }) => date)
    : [{ path: `${path}[${outside}].date`, code: 'other_period' }];
}
