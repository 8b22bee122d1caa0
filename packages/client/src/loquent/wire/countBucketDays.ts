import { dayCount } from '../../wire/dayCount';

/**
 * Weeks, months, quarters, halves and years: how far apart two may begin, and how long one may be. In UTC one that
 * ends as the clocks go forward seems a day shorter.
 */
const spans = [
  [6, 7],
  [27, 31],
  [89, 92],
  [180, 184],
  [364, 366],
] as const;

/**
 * How many days a bucket of a series has at most, told by those that begin closest to each other.
 *
 * @param days on which the buckets begin, each once, in order
 * @returns infinity for one bucket alone, which does not show how long it is
 */
export function countBucketDays(days: readonly string[]): number {
  // The first bucket may be cut off by the start of the range, so its length counts only when there is no other.
  const whole = days.length > 2 ? days.slice(1) : days;
  // A loop of its own: a hostile series has more days than a function has arguments.
  const step = whole.reduce((shortest, day, index) => {
    const days = (dayCount(whole[index - 1] ?? '', day) ?? Number.POSITIVE_INFINITY) - 1;
    return Math.min(shortest, days);
  }, Number.POSITIVE_INFINITY);
  return spans.find(([least, most]) => least <= step && step <= most)?.[1] ?? step;
}
