import { callFlags } from './CallRecord';
import { CONVERSATION_CALLS_COLUMN, FIRST_FLAG_COLUMN } from './callMembers';

/**
 * Adds counts of sets of flags to the columns of the flags, and to that of all calls.
 *
 * @param counts as `countCodes` gives them
 * @param totals of every column a total for each group
 */
export function addFlags(counts: Int32Array, totals: readonly Float64Array[]): void {
  const size = 2 ** callFlags.length;
  const add = (column: number, group: number, count: number) => {
    const total = totals[column];
    if (total) total[group] = (total[group] ?? 0) + count;
  };
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    const group = Math.floor(at / size);
    add(0, group, count);
    for (let bit = 0; bit < callFlags.length; bit += 1) {
      if ((at >> bit) & 1) add(FIRST_FLAG_COLUMN + bit, group, count);
    }
    if (at & 2) add(CONVERSATION_CALLS_COLUMN, group, count);
  }
}
