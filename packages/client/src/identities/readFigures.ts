import { memberAt } from './memberAt';
import { noRow } from './placeRows';

/**
 * The figures at paths, those of every row where one leads through a list.
 *
 * @param ofNoRow what stands for a figure of a row that is not there
 * @returns `null` in the place of what is absent, no number, negative, or beyond 2^53 − 1, where JSON has lost digits
 */
export function readFigures(
  answers: object,
  paths: readonly string[],
  ofNoRow: 0 | null,
): readonly (number | null)[] {
  return paths.flatMap((path) => {
    if (path.includes(noRow)) return [ofNoRow];
    const [start = '', member] = path.split('[]');
    const found = memberAt(answers, start);
    if (member === undefined) return [toAmount(found)];
    return Array.isArray(found) ? found.map((row: unknown) => toAmount(memberAt(row, member))) : [null];
  });
}

const toAmount = (value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : null;
