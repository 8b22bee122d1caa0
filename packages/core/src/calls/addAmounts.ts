import { requireWhole } from '../arguments/requireWhole';

const LARGEST_AMOUNT = 2 ** 31 - 1;

/**
 * Adds a column of amounts to the totals of the rows' groups.
 *
 * @param amounts -1 where not held
 * @throws {InputError} `out_of_range` for an amount below that
 */
export function addAmounts(
  apiName: string,
  member: string,
  amounts: Int32Array,
  groupOf: Int32Array,
  total: Float64Array,
): void {
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row] ?? 0;
    if (amount >= 0) {
      const group = groupOf[row] ?? 0;
      total[group] = Math.max(total[group] ?? 0, 0) + amount;
    } else if (amount !== -1) requireWhole(apiName, `${member}[${row}]`, amount, -1, LARGEST_AMOUNT);
  }
}
