import type { DistinctPlaces } from './createDistinctPlaces';
import { memberAt } from './memberAt';
import { noRow } from './placeRows';

/** How figures are read. */
export interface FigureReading {
  readonly distinctPlaces: DistinctPlaces;
  /** What stands for a figure of a row that is not there. */
  readonly ofNoRow: 0 | null;
  /** Whether a figure below 0 is read: a count is none then, a rate is a wrong one. */
  readonly canBeNegative: boolean;
}

/**
 * The figures at paths, those of every row where one leads through a list; of equal rows, those of the first.
 *
 * @returns `null` in the place of what is absent, no number, negative where that cannot be read, or beyond ±(2^53 − 1),
 * where JSON has lost digits
 */
export function readFigures(
  answers: object,
  paths: readonly string[],
  { distinctPlaces, ofNoRow, canBeNegative }: FigureReading,
): readonly (number | null)[] {
  const least = canBeNegative ? Number.MIN_SAFE_INTEGER : 0;
  const toAmount = (value: unknown) =>
    typeof value === 'number' && value >= least && value <= Number.MAX_SAFE_INTEGER ? value : null;
  return paths.flatMap((path) => {
    if (path.includes(noRow)) return [ofNoRow];
    const [start = '', member] = path.split('[]');
    const found = memberAt(answers, start);
    if (member === undefined) return [toAmount(found)];
    if (!Array.isArray(found)) return [null];
    return distinctPlaces(found).map((at) => toAmount(memberAt(found[at], member)));
  });
}
