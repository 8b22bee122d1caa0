import { requireWhole } from '../arguments/requireWhole';

/**
 * Adds a column of codes to the totals of the rows' groups: it counts every code of every group first, which
 * is one addition for each row whatever the codes mean. A group in which any code but 0 occurs holds all of
 * the totals.
 *
 * @param codes one for each row, below `size`
 * @param totals of every column a total for each group
 * @param isBits whether a code is a set of bits, the lowest for the first column, or 1 for the first column, 2
 * for the second and so on
 * @returns the counts of the first group's codes, then those of the second's, and so on
 * @throws {InputError} `out_of_range` for another code
 */
export function addCodes(
  apiName: string,
  member: string,
  codes: Uint8Array,
  size: number,
  groupOf: Int32Array,
  groupCount: number,
  totals: readonly Float64Array[],
  isBits: boolean,
): Int32Array {
  const counts = new Int32Array(groupCount * size);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code >= size) requireWhole(apiName, `${member}[${row}]`, code, 0, size - 1);
    const at = (groupOf[row] ?? 0) * size + code;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  for (let group = 0, start = 0; group < groupCount; group += 1, start += size) {
    let heldCount = 0;
    for (let code = 1; code < size; code += 1) heldCount += counts[start + code] ?? 0;
    if (heldCount === 0) continue;
    for (let column = 0; column < totals.length; column += 1) {
      let count = isBits ? 0 : (counts[start + column + 1] ?? 0);
      for (let code = 1; isBits && code < size; code += 1) {
        count += ((code >> column) & 1) * (counts[start + code] ?? 0);
      }
      const total = totals[column];
      if (total) total[group] = count;
    }
  }
  return counts;
}
