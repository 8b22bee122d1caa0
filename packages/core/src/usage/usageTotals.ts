import { DecimalSum } from '../numbers/DecimalSum';
import { groupUsage } from './groupUsage';
import { toUsageTotals, type UsageTotals } from './toUsageTotals';
import type { UsageRecord } from './UsageRecord';

/**
 * The totals of all records. Minutes are added up as the decimals they are written as, without error, and
 * each figure is computed from that sum: hours are not the rounded minutes over 60.
 *
 * @param records in any order, each counted as often as it comes; none gives zeros
 * @throws {InputError} `not_a_number` or `out_of_range` for a duration, or for minutes beyond 2^53 - 1 in all
 * @see Vyom's dashboard; halves as its database, MongoDB, rounds them (`$round`)
 * @example usageTotals([{ durationMinutes: 67.5 }, { durationMinutes: null }]) // => { totalCalls: 2, totalDurationMinutes: 67.5, totalDurationHours: 1.12, avgDurationMinutes: 33.75 }
 */
export function usageTotals(records: Iterable<Pick<UsageRecord, 'durationMinutes'>>): UsageTotals {
  const [all = toUsageTotals('usageTotals', 0, new DecimalSum())] = groupUsage(
    'usageTotals',
    records,
    () => ({}),
  );
  return all;
}
