/** The sum of counts; one that is not there counts nothing. */
export const sumOf = (counts: readonly (number | null | undefined)[]) =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
