/** Virsyn's 0 over nothing is no figure. */
export const over = (value: number | null | undefined, basis: number | null | undefined) =>
  value === 0 && basis === 0 ? null : (value ?? null);
