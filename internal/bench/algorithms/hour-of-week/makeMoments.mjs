import { createRandom } from '../../src/random.mjs';

export const timeZone = 'America/New_York';
const FIRST_MS = Date.UTC(2025, 6, 1);
const RANGE_SECONDS = 365 * 86_400;

/** Moments over a year with both changes of the clock, to the second, in no order. */
export function makeMoments({ rows }) {
  const random = createRandom(7);
  return Float64Array.from({ length: rows }, () => FIRST_MS + random(RANGE_SECONDS) * 1000);
}
