import type { CallKey } from './createKeyedGroups';
import type { DailyCallStats } from './DailyCallStats';
import { RatioSum } from './RatioSum';
import { toStats } from './toStats';
import { zeroTotals } from './zeroTotals';

/**
 * A row while it is still being added to. Everything in it adds up exactly, so neither the order nor the
 * grouping of what comes in changes what comes out.
 */
export interface DailyAccumulator {
  readonly key: CallKey;
  /** As {@link zeroTotals} makes them. */
  readonly totals: number[];
  /** In the order of `ratioMembers`. */
  readonly ratios: readonly RatioSum[];
}

/** @param key of no importance where only the metrics are read */
export function createAccumulator(key: CallKey = ['', null, null, null]): DailyAccumulator {
  return { key, totals: zeroTotals(), ratios: [new RatioSum(), new RatioSum(), new RatioSum()] };
}

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
    ratios.map((ratio) => ({ sum: ratio.expansion(), weight: ratio.weight })),
  );
}
