import { createInputError } from '../arguments/createInputError';
import type { ArgumentOf, MessageRows } from './MessageRows';

/**
 * Only the rows whose mark falls where another's does need their ids looked at, and those are few: a table of
 * bytes stands in for a set of all ids.
 *
 * @throws {InputError} `duplicate` if two rows of one id differ
 */
export function requireSameRows(
  apiName: string,
  { contact, atMs, isOutbound, phone, id, idOf }: MessageRows,
  argumentOf: ArgumentOf,
): void {
  if (!id || !idOf) return;
  let ascending = 1;
  while ((id[ascending] ?? 0) > (id[ascending - 1] ?? 0)) ascending += 1;
  if (ascending >= id.length) return;
  // At least eight bytes for each row.
  const shift = Math.max(Math.clz32(id.length) - 3, 4);
  const placeOf = (row: number) => Math.imul(id[row] ?? 0, 0x9e3779b1) >>> shift;
  const hits = new Uint8Array(2 ** (32 - shift));
  for (let row = 0; row < id.length; row += 1) {
    const place = placeOf(row);
    // 1, 3, 7 and so on up to 255, where it stays.
    hits[place] = (hits[place] ?? 0) * 2 + 1;
  }
  const rowById = new Map<unknown, number>();
  for (let row = 0; row < id.length; row += 1) {
    if ((hits[placeOf(row)] ?? 0) < 2) continue;
    const name = idOf(row);
    const first = rowById.get(name) ?? row;
    rowById.set(name, first);
    if ([contact, atMs, isOutbound, phone].some((column) => column[row] !== column[first])) {
      throw createInputError('duplicate', apiName, argumentOf('id', row), name, 'to be unique');
    }
  }
}
