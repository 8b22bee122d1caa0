import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { roundQuotient } from '../numbers/roundQuotient';
import { toDecimal } from '../numbers/toDecimal';
import type { DailyAccumulator } from './DailyAccumulator';
import type { DailyCallPartials, DailyCallStats, WeightedTotal } from './DailyCallStats';
import type { CountColumn, SumColumn } from './metricColumns';

/**
 * Adds a finished row to a group. Its averages count by their exact partial sums where it has them, and else
 * as the average times `completed_calls`, taken as a decimal.
 *
 * @throws {InputError} `not_a_number` or `out_of_range` for a column that is not a whole number of 0 or more,
 * or an average outside 0–1
 */
export function addRow(group: DailyAccumulator, row: DailyCallStats, apiName: string): void {
  for (const column of keysOf(group.counts)) {
    group.counts[column] += requireCount(apiName, describeColumn(row, column), row[column]);
  }
  for (const column of keysOf(group.sums)) {
    const amount = row[column];
    if (amount !== null) group.addTo(column, requireCount(apiName, describeColumn(row, column), amount));
  }
  group.talkRatio.addTotal(findTotal(row, 'talk_ratio', 'avg_talk_ratio', apiName));
  group.listenRatio.addTotal(findTotal(row, 'listen_ratio', 'avg_listen_ratio', apiName));
  group.scriptAdherence.addTotal(findTotal(row, 'script_adherence', 'avg_script_adherence', apiName));
}

type AverageColumn = 'avg_talk_ratio' | 'avg_listen_ratio' | 'avg_script_adherence';

function findTotal(
  row: DailyCallStats,
  partial: keyof DailyCallPartials,
  column: AverageColumn,
  apiName: string,
): WeightedTotal {
  if (row.partials) return row.partials[partial];
  const average = row[column];
  if (average === null) return { sum: [], weight: 0 };
  if (!Number.isFinite(average) || average < 0 || average > 1) {
    const requirement = 'to be a ratio from 0 to 1';
    throw createInputError('out_of_range', apiName, describeColumn(row, column), average, requirement);
  }
  const { units, scale } = toDecimal(average);
  const product = roundQuotient(units * BigInt(row.completed_calls), 10n ** BigInt(scale), scale);
  return { sum: [product], weight: row.completed_calls };
}

function describeColumn({ stat_date }: DailyCallStats, column: CountColumn | SumColumn | AverageColumn) {
  return `${column} of ${stat_date}`;
}

/** The columns of a record whose type lists all of them. */
function keysOf<TKey extends string>(record: Readonly<Record<TKey, unknown>>): readonly TKey[] {
  return Object.keys(record) as TKey[]; // made by an object literal of exactly these keys
}
