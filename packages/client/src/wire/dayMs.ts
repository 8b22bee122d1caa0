/** A day of UTC, milliseconds. */
export const dayMs = 86_400_000;
