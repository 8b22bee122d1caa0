import { median } from './median.mjs';

/**
 * Runs a contender again and again for a fifth of a second, at least once and at most ten thousand times.
 *
 * @param {() => unknown} run
 * @returns the median time of a run in milliseconds, and the last run's answer
 */
export async function timeTurn(run) {
  const times = [];
  const began = performance.now();
  let answer;
  do {
    const started = performance.now();
    answer = run();
    // Awaiting what is no promise would put the microtask queue into the time of a short run.
    if (answer instanceof Promise) answer = await answer;
    times.push(performance.now() - started);
  } while (times.length < 10_000 && performance.now() - began < 200);
  return { ms: median(times), answer };
}
