/** A day of 24 hours, in milliseconds: the distance of two calendar days in UTC, never of two local ones. */
export const DAY_MS = 86_400_000;

/** An hour, in milliseconds. */
export const HOUR_MS = 3_600_000;
