/**
 * Whether a list was not sent: there is none, or an empty one beside figures that say that there is something to list.
 *
 * @param counts of what the list would hold; what is `null` or absent says nothing
 */
export function isListMissing(
  rows: readonly unknown[] | null | undefined,
  ...counts: readonly (number | null | undefined)[]
): boolean {
  return !rows || (rows.length === 0 && counts.some((count) => count != null && count > 0));
}
