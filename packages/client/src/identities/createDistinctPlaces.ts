import { toComparableText } from '../wire/toComparableText';
import { memberAt } from './memberAt';

/** Where the rows of a list stand that count, in their order. */
export type DistinctPlaces = (rows: readonly unknown[]) => readonly number[];

// An hour as a clock shows it, without its distance from UTC: as the clock goes back it comes twice.
const wallHour = /^\d{4}-\d\d-\d\d[ T][\d:.]+$/;

/**
 * What finds the rows that count: of equal ones the first, as in every view. Those of hours that may come twice all do,
 * and those of a series that nothing names. A list is read once, however many figures are of it.
 */
export function createDistinctPlaces(): DistinctPlaces {
  const known = new WeakMap<readonly unknown[], readonly number[]>();
  return (rows) => {
    const places = known.get(rows) ?? findPlaces(rows);
    known.set(rows, places);
    return places;
  };
}

function findPlaces(rows: readonly unknown[]): readonly number[] {
  const seen = new Set<string>();
  const places: number[] = [];
  for (const [index, row] of rows.entries()) {
    const key = canComeTwice(row) ? null : toKey(row);
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    places.push(index);
  }
  return places;
}

function canComeTwice(row: unknown): boolean {
  const date = memberAt(row, 'date');
  return typeof date === 'string' ? wallHour.test(date) : date === null && memberAt(row, 'label') == null;
}

/** `null` for what is no JSON, such as an object within itself: nobody knows what it equals. */
function toKey(row: unknown): string | null {
  try {
    return toComparableText(row);
  } catch {
    return null;
  }
}
