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
 * an average outside 0–1, also that of a partial sum and its weight, or a partial sum or weight that is no number
 */
export function addRow({ totals, ratios }: DailyAccumulator, row: DailyCallStats, apiName: string): void {
  const describe = (column: string) => `${column} of ${row.stat_date ?? 'no row (pass rollups one by one)'}`;
  // The message is put together only where something is wrong: it costs more than the rest.
  const count = (column: string, amount: number | null) =>
    amount !== null && amount >= 0 && Number.isSafeInteger(amount)
      ? amount
      : requireCount(apiName, describe(column), amount);
  for (let column = 0; column < totals.length; column += 1) {
    const name = dailyMetrics[column] ?? 'total_calls'; // totals are as many as columns
    const amount = row[name];
    if (amount === null && column >= COUNT_COLUMNS) continue;
    totals[column] = Math.max(totals[column] ?? 0, 0) + count(name, amount);
  }
  ratios.forEach((ratio, at) => {
    const name = ratioNames[at] ?? 'talk_ratio'; // ratios are as many as names
    const { sum, weight } = row.partials?.[name] ?? readAverage(`avg_${name}`);
    let total = 0;
    for (const part of sum) {
      if (!Number.isFinite(part)) requireFinite(apiName, describe(name), part);
      ratio.add(part);
      total += part;
    }
    ratio.weight += count(name, weight);
    if (total < 0 || total > weight) requireRatio(apiName, describe(name), total / weight);
  });

  function readAverage(column: `avg_${keyof DailyCallPartials}`): WeightedTotal {
    const average = row[column];
    if (average === null) return { sum: [], weight: 0 };
    const { units, scale } = toDecimal(requireRatio(apiName, describe(column), average));
    const weight = row.completed_calls;
    return { sum: [roundQuotient(units * BigInt(weight), 10n ** BigInt(scale), scale)], weight };
  }
}
