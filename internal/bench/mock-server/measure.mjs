/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds that each of some runs took, one after another. */
export async function timesOf(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

/**
 * A fixed piece of work to compare with: as many draws of a small generator as a rich world of 100,000 calls may
 * need, added up. Ratios to it hold from machine to machine better than milliseconds.
 */
export function drawNumbers(count) {
  let state = 0x9e3779b9;
  let sum = 0;
  for (let draw = 0; draw < count; draw += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    sum = (sum + (state >>> 0)) % 1_000_003;
  }
  return sum;
}
