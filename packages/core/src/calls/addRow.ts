import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { roundQuotient } from '../numbers/roundQuotient';
import { toDecimal } from '../numbers/toDecimal';
import { ratioMembers } from './createPlan';
import type { DailyAccumulator } from './DailyAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { COUNT_COLUMNS, dailyMetrics, TOTAL_COLUMNS } from './dailyMetrics';

/**
 * Adds a finished row to a group. Its averages count by their exact partial sums where it has them, and else
 * as the average times `completed_calls`, taken as a decimal.
 *
 * @throws {InputError} `not_a_number` or `out_of_range` for a column that is not a whole number of 0 or more,
 * or an average outside 0–1
 */
export function addRow(group: DailyAccumulator, row: DailyCallStats, apiName: string): void {
  const { totals } = group;
  for (let column = 0; column < TOTAL_COLUMNS; column += 1) {
    const name = dailyMetrics[column] ?? 'total_calls'; // within the list
    const amount = row[name];
    if (amount !== null || column < COUNT_COLUMNS) {
      totals[column] = (totals[column] ?? 0) + requireCount(apiName, describe(name), amount);
    }
  }
  for (const [, name] of ratioMembers) {
    const partial = row.partials?.[name];
    if (partial) {
      group[name].add(0, partial.weight);
      for (const part of partial.sum) group[name].add(part, 0);
      continue;
    }
    const average = row[`avg_${name}`];
    if (average === null) continue;
    if (!Number.isFinite(average) || average < 0 || average > 1) {
      const requirement = 'to be a ratio from 0 to 1';
      throw createInputError('out_of_range', apiName, describe(`avg_${name}`), average, requirement);
    }
    const { units, scale } = toDecimal(average);
    const product = roundQuotient(units * BigInt(row.completed_calls), 10n ** BigInt(scale), scale);
    group[name].add(product, row.completed_calls);
  }

  function describe(column: string) {
    return `${column} of ${row.stat_date}`;
  }
}
