import { createRandom } from '../../src/random.mjs';

export const timeZone = 'America/New_York';
export const services = ['Click2Call', 'Incoming', 'CallForward'];
const FIRST_MS = Date.UTC(2026, 0, 1);
const RANGE_SECONDS = 90 * 86_400;

/** Call legs of 90 days, a change of the clock among them, in no order: 1 incoming, 2 forwarded, 0 another. */
export function makeLegs({ rows }) {
  const random = createRandom(5);
  const startMs = Float64Array.from({ length: rows }, () => FIRST_MS + random(RANGE_SECONDS) * 1000);
  const service = Uint8Array.from({ length: rows }, () => [0, 1, 1, 1, 2, 2, 2, 2][random(8)]);
  return { startMs, service };
}

/** The same legs as objects. */
export function makeLegObjects(parameters) {
  const { startMs, service } = makeLegs(parameters);
  return Array.from(startMs, (moment, row) => ({ startMs: moment, service: services[service[row]] }));
}
