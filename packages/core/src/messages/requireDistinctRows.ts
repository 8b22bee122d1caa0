import { createInputError } from '../arguments/createInputError';
import type { MessageRows } from './MessageRows';

/** @throws {InputError} `duplicate` if two rows have one id and differ in anything else */
export function requireDistinctRows(
  apiName: string,
  { contact, atMs, isOutbound, phone, id = [] }: MessageRows,
  argumentOf: (member: 'id', row: number) => string,
): void {
  // A set alone is faster than a map, and nearly always all it takes.
  if (new Set(Array.from(id)).size === id.length) return;
  const rows = new Map<unknown, number>();
  for (let row = 0; row < id.length; row += 1) {
    const earlier = rows.get(id[row]) ?? row;
    rows.set(id[row], earlier);
    for (const column of [contact, atMs, isOutbound, phone]) {
      if (column[row] !== column[earlier]) {
        throw createInputError('duplicate', apiName, argumentOf('id', row), id[row], 'to be unique');
      }
    }
  }
}
