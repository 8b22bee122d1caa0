import { ExactSum } from '../numbers/ExactSum';
import { ratioMembers } from './callMembers';
import type { CallKey } from './createKeyedGroups';
import { zeroTotals } from './zeroTotals';

/**
 * A row while it is still being added to. Everything in it adds up exactly, so neither the order nor the
 * grouping of what comes in changes what comes out.
 */
export interface DailyAccumulator {
  readonly key: CallKey;
  /** As {@link zeroTotals} makes them. */
  readonly totals: number[];
  /** In the order of {@link ratioMembers}. */
  readonly ratios: readonly { readonly sum: ExactSum; weight: number }[];
}

/** @param key of no importance where only the metrics are read */
export function createAccumulator(key: CallKey = ['', null, null, null]): DailyAccumulator {
  return { key, totals: zeroTotals(), ratios: ratioMembers.map(() => ({ sum: new ExactSum(), weight: 0 })) };
}
