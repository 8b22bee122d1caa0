/** Draws a whole number from 0 up to, not including, `limit`, which is below 2^31. */
export type Random = (limit: number) => number;

/** Park and Miller's numbers, so that every run sees the same rows. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** One of several values, each as likely. */
export function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[random(values.length)] ?? values[0];
}
