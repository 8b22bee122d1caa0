import type { DistinctPlaces } from './createDistinctPlaces';
import type { IdentityFigure } from './Identity';
import { memberAt } from './memberAt';

/** Stands for the place of a row that a list does not have. */
export const noRow = '[none]';

/**
 * A figure of lists as one of each row of the sent one's list: `trend[].calls` becomes `trend[0].calls` and so on, and
 * a path through another list leads to the row there with the same key. Of a list that is absent, to nothing; of a row
 * that says the same as an earlier one, not at all.
 *
 * @param keys members that name a row; none when there is no other list
 */
export function placeRows(
  answers: object,
  [sent, parts, whole]: IdentityFigure<string>,
  keys: readonly string[],
  distinctPlaces: DistinctPlaces,
): readonly IdentityFigure<string>[] {
  const keyOf = (row: unknown) => JSON.stringify(keys.map((key) => memberAt(row, key)));
  const own = listOf(sent);
  const rows = memberAt(answers, own);
  if (!Array.isArray(rows)) return [];

  const others = new Map<string, ReadonlyMap<string, number> | null>();
  for (const list of [parts, whole ?? []].flat().map(listOf)) {
    if (list !== own && !others.has(list)) others.set(list, placesByKey(memberAt(answers, list), keyOf));
  }
  return distinctPlaces(rows).map((index) => {
    const place = (path: string) => {
      const places = others.get(listOf(path));
      const at = places ? places.get(keyOf(rows[index])) : index;
      return path.replace('[]', at === undefined ? noRow : `[${at}]`);
    };
    const placeAll = (paths: string | readonly string[]) => [paths].flat().map(place);
    return whole === undefined
      ? [place(sent), placeAll(parts)]
      : [place(sent), placeAll(parts), placeAll(whole)];
  });
}

function placesByKey(rows: unknown, keyOf: (row: unknown) => string): ReadonlyMap<string, number> | null {
  return Array.isArray(rows) ? new Map(rows.map((row, at) => [keyOf(row), at])) : null;
}

const listOf = (path: string) => path.slice(0, path.indexOf('[]'));
