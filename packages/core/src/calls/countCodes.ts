import { requireWhole } from '../arguments/requireWhole';

/**
 * How often each code occurs in each group: one addition for each row, whatever the codes then mean.
 *
 * @param codes one for each row, below `size`
 * @returns the counts of the first group's codes, then those of the second's, and so on
 * @throws {InputError} `out_of_range` for another code
 */
export function countCodes(
  apiName: string,
  member: string,
  codes: Uint8Array,
  size: number,
  groupOf: Int32Array,
  groupCount: number,
): Int32Array {
  const counts = new Int32Array(groupCount * size);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code >= size) requireWhole(apiName, `${member}[${row}]`, code, 0, size - 1);
    const at = (groupOf[row] ?? 0) * size + code;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
