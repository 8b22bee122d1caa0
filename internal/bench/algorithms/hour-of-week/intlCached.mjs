import { createReader, readCounts } from './intlPerRow.mjs';
import { makeMoments } from './makeMoments.mjs';

const QUARTER_MS = 900_000;

/** Asks once for every quarter of an hour that occurs; exact only where clocks change on quarter hours. */
export function prepare(parameters) {
  const moments = Array.from(makeMoments(parameters));
  const ask = createReader();
  return {
    run: () => {
      const slots = new Map();
      const counts = new Array(168).fill(0);
      for (const moment of moments) {
        const quarter = Math.floor(moment / QUARTER_MS);
        let slot = slots.get(quarter);
        if (slot === undefined) {
          slot = ask(quarter * QUARTER_MS);
          slots.set(quarter, slot);
        }
        counts[slot] += 1;
      }
      return counts;
    },
    read: readCounts,
  };
}
