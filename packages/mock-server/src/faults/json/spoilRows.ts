import { changeFirst } from './changeFirst';
import { changeRows } from './changeRows';
import { isCount, isFigure } from './kindsOfNumbers';
import type { Spoiler } from './Spoiler';

/** Rows that are there twice, in another order or not at all. */
export const spoilRows = {
  duplicate_rows: (value) => changeRows(value, (rows) => rows.flatMap((row) => [row, row])),
  conflicting_rows: (value) => addConflict(value, isCount) ?? addConflict(value, isFigure),
  unordered_rows: (value) =>
    changeRows(value, (rows) => {
      const reversed = [...rows].reverse();
      return JSON.stringify(reversed) === JSON.stringify(rows) ? null : reversed;
    }),
  missing_rows: (value) =>
    changeRows(value, (rows) => rows.filter((_row, index) => index !== Math.floor(rows.length / 2))),
} satisfies Readonly<Record<string, Spoiler>>;

/** The first row with a number of the kind has another after it, with 1 more. */
function addConflict(value: unknown, isWanted: (key: string, one: unknown) => one is number) {
  return changeRows(value, (rows) => {
    for (const [index, row] of rows.entries()) {
      const other = changeFirst(row, (key, one) => (isWanted(key, one) ? { value: one + 1 } : null));
      if (other !== null) return [...rows.slice(0, index + 1), other.value, ...rows.slice(index + 1)];
    }
    return null;
  });
}
