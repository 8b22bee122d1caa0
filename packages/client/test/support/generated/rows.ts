import { type Place, valueAt, withValueAt } from '../places';

/** The steps of a path without rows; none for the answer itself. */
export const toPlace = (path: string): Place => path.split('.').filter((step) => step !== '');

/** The rows of a list; `null` when it is not there. */
export function rowsAt(answer: unknown, path: string): readonly object[] | null {
  const rows = valueAt(answer, toPlace(path));
  return Array.isArray(rows) ? rows : null;
}

/** A copy with each row of a list changed; as it is when the list is not there. */
export function withRows(
  answer: unknown,
  path: string,
  change: (row: object, index: number) => object,
): unknown {
  const rows = rowsAt(answer, path);
  return rows === null ? answer : withValueAt(answer, toPlace(path), rows.map(change));
}

/** A copy with other members in the last row of a list; `null` when there is none. */
export function withLastRow(answer: unknown, path: string, members: object): unknown {
  const rows = rowsAt(answer, path);
  return rows?.length
    ? withRows(answer, path, (row, index) => (index === rows.length - 1 ? { ...row, ...members } : row))
    : null;
}

/** What a row is about; `null` when it does not say. */
export function keyOf(row: object, names: readonly string[]): string | null {
  const key = names.map((name): unknown => Reflect.get(row, name));
  return key.some((part) => part === null || part === undefined) ? null : JSON.stringify(mendZeros(key));
}

const mendZeros = (key: readonly unknown[]) =>
  key.map((part) => (typeof part === 'number' ? part + 0 : part));

/** A copy in which no two rows of a list are about the same. */
export function withoutDoubles(answer: unknown, path: string, names: readonly string[]): unknown {
  const rows = rowsAt(answer, path);
  if (rows === null) return answer;
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = keyOf(row, names);
    if (key === null) return true;
    return !seen.has(key) && seen.add(key);
  });
  return withValueAt(answer, toPlace(path), kept);
}

/** The day that is so many days after the first of February 2026. */
export const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 1, 1 + days)).toISOString().slice(0, 10);
