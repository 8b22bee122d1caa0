import { changeCount } from './changeCount';
import { changeFirst } from './changeFirst';
import { changeRows, isRow } from './changeRows';
import { isCount } from './kindsOfNumbers';
import type { Spoiler } from './Spoiler';
import { RepeatedMembers } from './writeJson';

/** Rows that are there twice, in another order or not at all. */
export const spoilRows = {
  duplicate_rows: (value) =>
    changeRows(value, (rows) => rows.flatMap((row) => [row, row])) ?? repeatMember(value, (member) => member),
  conflicting_rows: (value) =>
    changeRows(value, (rows) => {
      const index = rows.findIndex((row) => Object.entries(row).some(([key, one]) => isCount(key, one)));
      const row = rows[index];
      if (row === undefined) return null;
      const other = changeCount(row, (count) => count + 1)?.value;
      return [...rows.slice(0, index + 1), other, ...rows.slice(index + 1)];
    }) ?? repeatMember(value, () => null),
  unordered_rows: (value) =>
    changeRows(value, (rows) => {
      const reversed = [...rows].reverse();
      return JSON.stringify(reversed) === JSON.stringify(rows) ? null : reversed;
    }) ??
    changeFirst(value, (_key, one) =>
      isRow(one) && Object.keys(one).length > 1
        ? { value: Object.fromEntries(Object.entries(one).reverse()) }
        : null,
    ),
  missing_rows: (value) =>
    changeRows(value, (rows) => rows.filter((_row, index) => index !== Math.floor(rows.length / 2))),
} satisfies Readonly<Record<string, Spoiler>>;

/** An answer without rows has its first member twice instead. */
function repeatMember(value: unknown, change: (member: unknown) => unknown) {
  if (!isRow(value)) return null;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first === undefined) return null;
  return { value: new RepeatedMembers([...entries, [first[0], change(first[1])]]) };
}
