/** Order by code unit, `null` first. */
export function compareTexts(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1;
}
