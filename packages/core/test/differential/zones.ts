import type { Random } from './createRandom';

/** Zones of whole hours with two clock changes in 2025, of half an hour without, and of a change by half an hour. */
export const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const;

const HOUR_MS = 3_600_000;
const YEAR_SECONDS = 365 * 86_400;

/** The clock changes of {@link zones} in 2025, from tzdata. */
const changes = [
  Date.UTC(2025, 2, 9, 7),
  Date.UTC(2025, 3, 5, 15),
  Date.UTC(2025, 9, 4, 15, 30),
  Date.UTC(2025, 10, 2, 6),
];

/** A moment of 2025, a year of which all releases of tzdata agree; one in four lies near a clock change. */
export function randomMoment(random: Random): number {
  const change = changes[random(16)];
  if (change === undefined) return Date.UTC(2025, 0, 1) + random(YEAR_SECONDS) * 1000 + random(1000);
  return change + random(6 * HOUR_MS) - 3 * HOUR_MS;
}

/** A moment as Postgres reads a `timestamptz`. */
export function toTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
