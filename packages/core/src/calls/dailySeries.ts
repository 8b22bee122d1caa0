import { requireMember } from '../arguments/requireMember';
import { finish } from './createAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { type DailyMetric, dailyMetrics } from './dailyMetrics';
import { groupRows } from './groupRows';
import { pick } from './pick';

/** A day of a series: its date and the metrics asked for; `null` means over nothing, or not held. */
export type DailySeriesPoint<TMetric extends DailyMetric = DailyMetric> = { readonly date: string } & {
  readonly [metric in TMetric]: number | null;
};

/**
 * Daily rows as a series over all agencies, campaigns and clients: the rows of one day become one, exactly,
 * as {@link mergeDaily} merges them. Only days that have rows are in it; `fillGaps` adds the others.
 *
 * @param rows in any order; none gives no days
 * @param options `metrics`: which of `dailyMetrics`, in any order, a name twice as once; all when left out
 * @returns ascending by date
 * @throws {InputError} `unknown_value` for a metric of another name, and as {@link mergeDaily}
 * @see Virsyn's timeseries endpoint, which sends the same members
 * @example dailySeries(rollUpDaily([], { timeZone: 'UTC' }), { metrics: ['total_calls'] }) // => []
 */
export function dailySeries<TMetric extends DailyMetric = DailyMetric>(
  rows: Iterable<DailyCallStats>,
  { metrics }: { readonly metrics?: readonly TMetric[] | undefined } = {},
): readonly DailySeriesPoint<TMetric>[] {
  // Without `metrics`, TMetric is all of them.
  const names = metrics ?? (dailyMetrics as readonly DailyMetric[] as readonly TMetric[]);
  for (const [index, name] of names.entries()) {
    requireMember('dailySeries', `metrics[${index}]`, name, dailyMetrics);
  }
  return groupRows('dailySeries', rows, 'stat_date').map(([date, group]) => ({
    date,
    ...pick(finish('dailySeries', group), names),
  }));
}
