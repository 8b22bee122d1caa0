import type { ContractIssue } from '../../errors/ContractError';
import { findConflicts } from './findConflicts';

interface SeriesRow {
  readonly date?: string | null;
  readonly label?: string | null;
}

/**
 * The first row of a series that says something else than an earlier one of the same date and label. As the clocks
 * go back an hour comes twice: once a day, two hours that follow each other may share both.
 *
 * @param path of the series
 */
export function findSeriesConflicts<TRow extends SeriesRow>(
  path: string,
  rows: readonly TRow[],
): readonly ContractIssue[] {
  const labelsByDay = new Map<string | undefined, Set<string>>();
  for (const row of rows) {
    const day = dayOf(row);
    labelsByDay.set(day, (labelsByDay.get(day) ?? new Set()).add(keyOf(row)));
  }
  const passed = new Set<string | undefined>();
  const told = rows.map((row, index) => {
    const before = rows[index - 1];
    const day = dayOf(row);
    // Midnight may as well begin a day.
    const isHour = /[T ](?!00:00)\d\d/.test(row.date ?? '') || (labelsByDay.get(day)?.size ?? 0) > 1;
    const isSecond =
      before !== undefined &&
      day !== undefined &&
      row.label != null &&
      isHour &&
      keyOf(before) === keyOf(row) &&
      !passed.has(day);
    if (isSecond) passed.add(day);
    return { row, date: row.date, label: row.label, isSecond };
  });
  return findConflicts(path, told, ['date', 'label', 'isSecond']);
}

function dayOf({ date }: SeriesRow): string | undefined {
  return date?.slice(0, 10);
}

function keyOf({ date, label }: SeriesRow): string {
  return JSON.stringify([date, label]);
}
