import { requireMember } from '../arguments/requireMember';
import { requireUnique } from '../arguments/requireUnique';
import { requireWhole } from '../arguments/requireWhole';
import type { BucketInterval } from './BucketInterval';
import type { BucketOptions, BucketPlan } from './BucketPlan';
import { openBucketCalendar } from './openBucketCalendar';
import { openZone } from './openZone';
import { requireSpan, type Span } from './requireSpan';
import { requireInstant } from './toEpochMs';

// Indices in `bucketStates`.
const ZERO = 1;
const NO_DATA_YET = 2;
const NOT_COVERED = 3;
const NO_PERMISSION = 4;

const intervals: readonly BucketInterval[] = ['hour', 'day', 'week', 'month'];

/**
 * The buckets of a range, end to end, for {@link fillGaps} and {@link fillGapsColumnar} to fill. Asking the
 * platform for a zone's clock takes longer than filling: whoever fills the same buckets again, plans them once.
 *
 * `hour`: from one full hour of the zone's clock to the next, so a day of 25 hours has 25; a clock that changes
 * by half an hour cuts the hour in which it does. `day`: calendar days; one that the zone leaves out has no
 * bucket. `week`: ISO weeks from Monday. `month`: calendar months. The range may cut the first and the last.
 *
 * Linear in buckets, times the stretches denied.
 *
 * @throws {InputError} `unknown_value` for another interval, `unknown_zone`, `not_a_number`, `out_of_range` or
 * `reversed_range` for a stretch of time, `out_of_range` for more than a million buckets, `missing` or
 * `duplicate` for a series, and what {@link toEpochMs} throws for `now`
 * @example planBuckets({ interval: 'month', startMs: 0, endMs: Date.UTC(1970, 1, 2), timeZone: 'UTC' }).labels() // => ['1970-01', '1970-02']
 */
export function planBuckets(options: BucketOptions): BucketPlan {
  return createBucketPlan('planBuckets', options);
}

/** {@link planBuckets} in the name of another function; a finished plan is given back. */
export function createBucketPlan(apiName: string, options: BucketOptions | BucketPlan): BucketPlan {
  if ('edgesMs' in options) return options;
  const { startMs, endMs, timeZone, seriesIds = ['value'], now, coverage, denied = [] } = options;
  const interval = requireMember(apiName, 'interval', options.interval, intervals);
  const { nextMs, labelAt } = openBucketCalendar(interval, openZone(apiName, timeZone));
  requireSpan(apiName, '', options);
  if (coverage) requireSpan(apiName, 'coverage.', coverage);
  denied.forEach((span, index) => {
    requireSpan(apiName, `denied[${index}].`, span);
  });
  const seen = new Set<string>();
  seriesIds.forEach((id, index) => {
    requireUnique(apiName, `seriesIds[${index}]`, id, seen);
  });
  const nowMs = now === undefined ? Infinity : requireInstant(apiName, 'now', now);

  const edges = [startMs];
  const states: number[] = [];
  const isUnfinished: number[] = [];
  for (let untilMs = startMs; untilMs < endMs; ) {
    const fromMs = untilMs;
    const wholeMs = nextMs(fromMs);
    untilMs = Math.min(wholeMs, endMs);
    const touches = (span: Span) => span.startMs < untilMs && span.endMs > fromMs;
    let state = fromMs < nowMs ? ZERO : NO_DATA_YET;
    if (coverage && !touches(coverage)) state = NOT_COVERED;
    if (denied.some(touches)) state = NO_PERMISSION;
    edges.push(untilMs);
    // A range that ends now may cut its last bucket, which goes on until `wholeMs`.
    isUnfinished.push(state === ZERO && nowMs <= untilMs && nowMs < wholeMs ? 1 : 0);
    requireWhole(apiName, 'bucketCount', states.push(state), 1, 1_000_000);
  }
  let labels: readonly string[] | undefined;
  return {
    edgesMs: new Float64Array(edges),
    states: new Uint8Array(states),
    isUnfinished: new Uint8Array(isUnfinished),
    seriesIds: [...seen],
    labels: () => {
      labels ??= edges.slice(0, -1).map(labelAt);
      return labels;
    },
  };
}
