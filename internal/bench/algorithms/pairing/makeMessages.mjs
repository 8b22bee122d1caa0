import { createRandom, shuffledIndexes } from '../../src/random.mjs';

export const PHONE_COUNT = 20;
const ROWS_PER_CONTACT = 20;
const FIRST_MS = Date.UTC(2026, 0, 1);
const RANGE_MS = 90 * 86_400_000;

/** Twenty numbers whose order as text is that of their codes. */
export const phones = Array.from({ length: PHONE_COUNT }, (_, code) => `+1555${String(code + 5550100)}`);

/**
 * Messages of 90 days as columns, a contact for every twenty. No two are of the same moment, so nobody needs
 * a rule for ties.
 *
 * @param {{ rows: number, isShuffled: boolean }} parameters `isShuffled`: in no order, otherwise in that of time
 */
export function makeMessages({ rows, isShuffled }) {
  const random = createRandom(3);
  const contactCount = Math.ceil(rows / ROWS_PER_CONTACT);
  const places = isShuffled ? shuffledIndexes(rows, random) : undefined;
  const stepMs = Math.floor(RANGE_MS / rows);
  const contact = new Uint32Array(rows);
  const atMs = new Float64Array(rows);
  const isOutbound = new Uint8Array(rows);
  const phone = new Uint8Array(rows);
  for (let index = 0; index < rows; index += 1) {
    const row = places === undefined ? index : places[index];
    contact[row] = random(contactCount);
    atMs[row] = FIRST_MS + index * stepMs + random(stepMs);
    isOutbound[row] = random(2);
    phone[row] = random(PHONE_COUNT);
  }
  return { contact, atMs, isOutbound, phone, contactCount };
}
