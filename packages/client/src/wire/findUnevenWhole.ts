/**
 * The path of a whole that is not the sum of its parts; nothing when it is, or when one of them was not sent.
 *
 * @param path of the whole, items of a list as `[]`
 */
export function findUnevenWhole(
  path: string,
  whole: number | undefined,
  parts: readonly (number | undefined)[],
): readonly string[] {
  // An absent part makes the sum NaN, which no sum equals.
  const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
  return whole === undefined || Number.isNaN(sum) || sum === whole ? [] : [path];
}
