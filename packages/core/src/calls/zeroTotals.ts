import { COUNT_COLUMNS, TOTAL_COLUMNS } from './dailyMetrics';

/**
 * The columns that add up, in the order of `dailyMetrics`, before anything has been added: a count at 0, a
 * measure at -0, which says that nothing held it yet. Adding anything, 0 too, makes it a total that is held.
 */
export function zeroTotals(): number[] {
  return Array.from({ length: TOTAL_COLUMNS }, (_, column) => (column < COUNT_COLUMNS ? 0 : -0));
}
