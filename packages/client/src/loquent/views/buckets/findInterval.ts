import type { BucketInterval } from '@callscope/core';

const hourMs = 3_600_000;

/** Hours from one bucket to the next: a clock that changes makes them an hour or two longer or shorter. */
const spans = [
  ['hour', 0.5, 1.5],
  ['day', 22, 26],
  ['week', 166, 170],
  ['month', 28 * 24 - 2, 31 * 24 + 2],
] as const satisfies readonly (readonly [BucketInterval, number, number])[];

/** How long the buckets of a series are. */
export interface BucketSpan {
  readonly interval: BucketInterval;
  /** The longest that one may be, milliseconds. */
  readonly mostMs: number;
}

/**
 * How long buckets are, told by those that begin closest to each other.
 *
 * @param startsMs epoch milliseconds, ascending
 * @param soleInterval of a bucket alone, which does not show it; `null` when nobody knows
 * @returns `null` for quarters and whatever else no widget has a name for
 */
export function findInterval(
  startsMs: readonly number[],
  soleInterval: BucketInterval | null,
): BucketSpan | null {
  // The first bucket may be cut off by the start of the range, so its length counts only when there is no other.
  const whole = startsMs.length > 2 ? startsMs.slice(1) : startsMs;
  let stepMs = Number.POSITIVE_INFINITY;
  for (const [index, startMs] of whole.entries()) {
    stepMs = Math.min(stepMs, startMs - (whole[index - 1] ?? Number.NEGATIVE_INFINITY));
  }
  const isSole = startsMs.length === 1;
  const span = spans.find(([interval, least, most]) =>
    isSole ? interval === soleInterval : least * hourMs <= stepMs && stepMs <= most * hourMs,
  );
  return span ? { interval: span[0], mostMs: span[2] * hourMs } : null;
}
