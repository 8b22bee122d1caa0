import type { Place } from '../places';

/**
 * Every place of an answer that a path of a table means, the member itself being there or not; none where the object
 * around it is missing.
 *
 * @param path with `[]` for any row, for example `data[].date`
 */
export function findPlaces(answer: unknown, path: string): readonly Place[] {
  const steps = path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  return steps
    .reduce<readonly { readonly place: Place; readonly value: unknown }[]>(
      (found, step) =>
        found.flatMap(({ place, value }) => {
          if (typeof value !== 'object' || value === null) return [];
          if (step !== '[]') return [{ place: [...place, step], value: Reflect.get(value, step) }];
          return Array.isArray(value)
            ? value.map((row: unknown, index) => ({ place: [...place, index], value: row }))
            : [];
        }),
      [{ place: [], value: answer }],
    )
    .map(({ place }) => place);
}
