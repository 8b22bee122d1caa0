import { createRandom, shuffledIndexes } from '../../src/random.mjs';

export const HOUR_MS = 3_600_000;
export const START_MS = Date.UTC(2026, 0, 1);
export const HOUR_COUNT = 90 * 24;
export const END_MS = START_MS + HOUR_COUNT * HOUR_MS;
export const seriesIds = ['sms_count', 'email_count'];

/** Counts of two channels for some of the hours of 90 days, in no order: an hour and channel at most once. */
export function makeRows({ rows }) {
  const random = createRandom(11);
  const places = shuffledIndexes(HOUR_COUNT * 2, random).slice(0, rows);
  return {
    atMs: Float64Array.from(places, (place) => START_MS + Math.floor(place / 2) * HOUR_MS),
    series: Uint8Array.from(places, (place) => place % 2),
    value: Float64Array.from(places, () => 1 + random(40)),
  };
}

/** The same rows as objects. */
export function makeRowObjects(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  return Array.from(atMs, (at, row) => ({ at, series: seriesIds[series[row]], value: value[row] }));
}
