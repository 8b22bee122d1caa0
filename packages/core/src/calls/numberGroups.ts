import type { KeyPart } from './KeyPart';

/**
 * Numbers the groups of rows whose keys are equal. Linear where there are not many more possible keys than
 * rows; else the keys that occur are sorted.
 *
 * @param keys the first part of every row's key, whole numbers below `keyCount`; becomes the row's group
 * @param parts the other parts; the first weighs most in the order of the groups
 * @returns for every group one of its rows
 */
export function numberGroups(
  keys: Int32Array,
  keyCount: number,
  parts: readonly KeyPart[],
): readonly number[] {
  // A table of this many keys costs no more than the rows themselves.
  const largestTable = 4 * keys.length + 1024;
  let possible = keyCount > largestTable ? sortKeys(keys, keys) : keyCount;
  for (const part of parts) {
    const isWide = part.size > 1 && possible * part.size > largestTable;
    const into = isWide ? new Float64Array(keys.length) : keys;
    addPart(keys, part, into);
    possible = isWide ? sortKeys(into, keys) : possible * part.size;
  }
  return tableKeys(keys, possible);
}

function addPart(
  keys: Int32Array,
  { codes, ranks, size, check }: KeyPart,
  into: Int32Array | Float64Array,
): void {
  for (let row = 0; row < codes.length; row += 1) {
    const rank = ranks[codes[row] ?? 0];
    if (rank === undefined) check(row);
    else if (size > 1) into[row] = (keys[row] ?? 0) * size + rank;
  }
}

function tableKeys(keys: Int32Array, possible: number): readonly number[] {
  const table = new Int32Array(possible);
  for (let row = 0; row < keys.length; row += 1) table[keys[row] ?? 0] = row + 1;
  const rowOf: number[] = [];
  for (let key = 0; key < possible; key += 1) {
    const row = table[key] ?? 0;
    if (row > 0) table[key] = rowOf.push(row - 1) - 1;
  }
  for (let row = 0; row < keys.length; row += 1) keys[row] = table[keys[row] ?? 0] ?? 0;
  return rowOf;
}

/** Writes each key's place among the different ones. @returns how many those are */
function sortKeys(wide: Int32Array | Float64Array, keys: Int32Array): number {
  const places = new Map<number, number>();
  for (const key of Float64Array.from(new Set(wide)).sort()) places.set(key, places.size);
  for (let row = 0; row < keys.length; row += 1) keys[row] = places.get(wide[row] ?? 0) ?? 0;
  return places.size;
}
