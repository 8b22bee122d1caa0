import { requireCount } from '../arguments/requireCount';
import { requireFinite } from '../arguments/requireFinite';
import { roundQuotient } from '../numbers/roundQuotient';
import { toDecimal } from '../numbers/toDecimal';
import type { DailyAccumulator } from './createAccumulator';
import type { DailyCallPartials, DailyCallStats, WeightedTotal } from './DailyCallStats';
import { COUNT_COLUMNS, dailyMetrics } from './dailyMetrics';
import { requireRatio } from './requireRatio';

const ratioNames = ['talk_ratio', 'listen_ratio', 'script_adherence'] as const;

/**
 * Adds a finished row to a group. Its averages count by their exact partial sums where it has them, and else
 * as the average times `completed_calls`, taken as a decimal.
 *
 * @throws {InputError} `not_a_number` or `out_of_range` for a column that is not a whole number of 0 or more,
 * an average outside 0–1, or a partial sum or weight that is no number
 */
export function addRow({ totals, ratios }: DailyAccumulator, row: DailyCallStats, apiName: string): void {
  const describe = (column: string) => `${column} of ${row.stat_date}`;
  totals.forEach((total, column) => {
    const name = dailyMetrics[column] ?? 'total_calls'; // totals are as many as columns
    const amount = row[name];
    if (amount === null && column >= COUNT_COLUMNS) return;
    totals[column] = total + requireCount(apiName, describe(name), amount);
  });
  ratioNames.forEach((name, at) => {
    const ratio = ratios[at];
    const { sum, weight } = row.partials?.[name] ?? readAverage(`avg_${name}`);
    if (!ratio) return;
    for (const part of sum) ratio.sum.add(requireFinite(apiName, describe(name), part));
    ratio.weight += requireCount(apiName, describe(name), weight);
  });

  function readAverage(column: `avg_${keyof DailyCallPartials}`): WeightedTotal {
    const average = row[column];
    if (average === null) return { sum: [], weight: 0 };
    const { units, scale } = toDecimal(requireRatio(apiName, describe(column), average));
    const weight = row.completed_calls;
    return { sum: [roundQuotient(units * BigInt(weight), 10n ** BigInt(scale), scale)], weight };
  }
}
