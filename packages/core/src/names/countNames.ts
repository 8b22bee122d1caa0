import { comparableName } from './comparableName';

/** How often a name came. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/**
 * Counts names, those that differ in nothing but case, `_` and `-` as one.
 *
 * @param names in any order
 * @param known names that always come, first and in this order
 * @returns the other names by code unit, each in the spelling that comes first in that order
 */
export function countNames(names: Iterable<string>, known: readonly string[]): readonly NameCount[] {
  const spellings = new Map<string, number>();
  for (const name of names) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  const counts = new Map(known.map((name) => [comparableName(name), { name, count: 0 }]));
  for (const [name, count] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = comparableName(name);
    const counted = counts.get(key) ?? { name, count: 0 };
    counts.set(key, counted);
    counted.count += count;
  }
  return [...counts.values()];
}
