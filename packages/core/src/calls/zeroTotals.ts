import { COUNT_COLUMNS, TOTAL_COLUMNS } from './dailyMetrics';

/**
 * The columns that add up, in the order of `dailyMetrics`, before anything has been added: a count at 0, a
 * measure at -1, which says that nothing held it yet. Small integers, which engines keep unboxed.
 */
export function zeroTotals(): number[] {
  return new Array<number>(TOTAL_COLUMNS).fill(-1).fill(0, 0, COUNT_COLUMNS);
}
