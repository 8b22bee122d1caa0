/**
 * Adds counts of codes to the columns of a member that is one of a few values: code 1 to the first column and
 * so on. Any value makes all columns of the member held.
 *
 * @param counts as `countCodes` gives them
 * @param size how many codes there are
 */
export function addCodes(counts: Int32Array, size: number, columns: readonly Float64Array[]): void {
  for (let start = 0, group = 0; start < counts.length; start += size, group += 1) {
    let heldCount = 0;
    for (let code = 1; code < size; code += 1) heldCount += counts[start + code] ?? 0;
    if (heldCount === 0) continue;
    let code = 0;
    for (const column of columns) {
      code += 1;
      column[group] = (column[group] ?? 0) + (counts[start + code] ?? 0);
    }
  }
}
