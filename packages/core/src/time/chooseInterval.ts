import type { BucketInterval } from './BucketInterval';
import { DAY_MS } from './milliseconds';
import { requireSpan, type Span } from './requireSpan';

/**
 * How long the buckets of a series over a range should be, so that there are neither too few to see a course
 * nor too many to tell apart: hours up to 2 days, days up to 92, weeks up to 731 (two years), months beyond.
 * The length counts to the nearest day, so that an hour more or less by a change of the clock decides nothing.
 *
 * @param range epoch milliseconds, the end excluded, such as what {@link resolvePeriod} gives; an empty one
 * gives `hour`
 * @throws {InputError} `not_a_number`, `out_of_range`, `reversed_range`
 * @example chooseInterval(resolvePeriod('7d', { now: 0, timeZone: 'UTC' })) // => 'day'
 */
export function chooseInterval(range: Span): BucketInterval {
  requireSpan('chooseInterval', 'range.', range);
  const days = Math.round((range.endMs - range.startMs) / DAY_MS);
  if (days <= 2) return 'hour';
  if (days <= 92) return 'day';
  return days <= 731 ? 'week' : 'month';
}
