/**
 * Numbers that are the same on every machine for the same seed (mulberry32), so that every contender can make
 * its own copy of the rows in its own process.
 *
 * @param {number} seed
 * @returns {(below: number) => number} a whole number from 0 up to, not including, `below`
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * A shuffled list of 0 to `length - 1` (Fisher and Yates).
 *
 * @param {number} length
 * @param {(below: number) => number} random
 */
export function shuffledIndexes(length, random) {
  const indexes = Uint32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = random(index + 1);
    const kept = indexes[index];
    indexes[index] = indexes[other];
    indexes[other] = kept;
  }
  return indexes;
}
