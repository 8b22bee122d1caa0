import type { DailyAccumulator } from './createAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { toStats } from './toStats';

/**
 * The row that an accumulator has become.
 *
 * @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1
 */
export function finish(apiName: string, { key, totals, ratios }: DailyAccumulator): DailyCallStats {
  return toStats(
    apiName,
    key,
    totals,
    ratios.map(({ sum, weight }) => ({ sum: sum.expansion(), weight })),
  );
}
