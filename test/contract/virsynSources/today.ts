/** The UTC day of every world here. */
export const today = '2026-02-16';
