import { DAY_MS } from '../time/milliseconds';
import { requireEpochMs } from '../time/requireEpochMs';
import { groupUsage } from './groupUsage';
import { labelDay } from './labelDay';
import { requireGranularity } from './requireGranularity';
import type { UsageTotals } from './toUsageTotals';
import type { UsageGranularity } from './UsageGranularity';
import type { UsageRecord } from './UsageRecord';

/** The totals under one label, without the average. */
export interface TimeUsage extends Omit<UsageTotals, 'avgDurationMinutes'> {
  /** As {@link usageLabel} makes it. */
  readonly label: string;
}

/**
 * Totals by day, week or month, in UTC. Labels without a call are absent. Weeks carry the labels that Vyom
 * gives them, which around New Year sort wrongly and may put two ends of a year together
 * (see {@link usageLabelDays}).
 *
 * @param records in any order, each counted as often as it comes; none gives no rows
 * @param options `granularity`: `day` when left out
 * @returns ascending by label, code unit by code unit
 * @throws {InputError} `not_a_number` or `out_of_range` for a start, `unknown_value` for another granularity,
 * and as {@link usageTotals}
 * @see Vyom's by-time, which sends no average
 * @example usageByTime([{ startedAtMs: 0, durationMinutes: 1.5 }], { granularity: 'month' }) // => [{ label: '1970-01', totalCalls: 1, totalDurationMinutes: 1.5, totalDurationHours: 0.02 }]
 */
export function usageByTime(
  records: Iterable<Pick<UsageRecord, 'startedAtMs' | 'durationMinutes'>>,
  { granularity = 'day' }: { readonly granularity?: UsageGranularity | undefined } = {},
): readonly TimeUsage[] {
  requireGranularity('usageByTime', granularity);
  const rows = groupUsage('usageByTime', records, ({ startedAtMs }, index) => {
    const epochMs = requireEpochMs('usageByTime', `records[${index}].startedAtMs`, startedAtMs);
    return { label: labelDay(Math.floor(epochMs / DAY_MS), granularity) };
  });
  return rows.map(({ avgDurationMinutes: _, ...row }) => row).sort((a, b) => (a.label < b.label ? -1 : 1));
}
