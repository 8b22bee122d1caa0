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
 * @param documented what the contract says, for a series that does not show it; `null` when it says nothing
 * @returns `null` for quarters and whatever else no widget has a name for
 */
export function findInterval(
  startsMs: readonly number[],
  documented: BucketInterval | null,
): BucketSpan | null {
  // The first bucket may be cut off by the start of the range, so its length counts only when there is no other.
  const told =
    startsMs.length === 1 ? undefined : findSpan(startsMs.length > 2 ? startsMs.slice(1) : startsMs);
  const known = spans.find(([interval]) => interval === documented);
  const isKnown = startsMs.length === 1 || findSpan(startsMs) === known;
  const span = told ?? (isKnown ? known : undefined);
  return span ? { interval: span[0], mostMs: span[2] * hourMs } : null;
}

function findSpan(startsMs: readonly number[]) {
  let stepMs = Number.POSITIVE_INFINITY;
  for (const [index, startMs] of startsMs.entries()) {
    stepMs = Math.min(stepMs, startMs - (startsMs[index - 1] ?? Number.NEGATIVE_INFINITY));
  }
  return spans.find(([, least, most]) => least * hourMs <= stepMs && stepMs <= most * hourMs);
}
