import { dayStartMs, planBuckets } from '@callscope/core';
import { dayCount } from '../../../wire/dayCount';
import { isDay } from '../../../wire/isDay';
import { toMoment } from '../texts/toMoment';
import type { BucketRow, PlacedRow } from './BucketRow';
import { maxBucketCount } from './maxBucketCount';

/**
 * The rows in order of time, each with the moment at which it begins: of a day its first in the organization's zone,
 * of a text with an offset the one it says.
 *
 * @returns `null` when one shows neither, or two begin together, so that a label is all that is known of them
 */
export function placeRows(rows: readonly BucketRow[], timeZone: string): readonly PlacedRow[] | null {
  const startOf = openDays(
    rows.flatMap(({ date }) => (isDay(date) && isInside(date) ? [date] : [])),
    timeZone,
  );
  const placed = rows.flatMap((row) => {
    const { date } = row;
    const startMs = date !== null && isInside(date) ? (startOf.get(date) ?? toMoment(date)) : null;
    return startMs === null ? [] : [{ ...row, startMs }];
  });
  const isPlaced = new Set(placed.map(({ startMs }) => startMs)).size === rows.length;
  return isPlaced ? placed.sort((one, other) => one.startMs - other.startMs) : null;
}

/** Core cuts no buckets at the ends of its calendar, the years 1000 and 9999. */
function isInside(date: string): boolean {
  return date > '1001' && date < '9999';
}

/** When days begin; the zone is opened once for all of them. */
function openDays(days: readonly string[], timeZone: string): ReadonlyMap<string, number> {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return new Map();
  if ((dayCount(first, last) ?? maxBucketCount) >= maxBucketCount) return new Map();
  const startMs = dayStartMs(first, timeZone);
  const plan = planBuckets({ interval: 'day', startMs, endMs: dayStartMs(last, timeZone) + 1, timeZone });
  return new Map(plan.labels().map((label, index) => [label, plan.edgesMs[index] ?? startMs]));
}
