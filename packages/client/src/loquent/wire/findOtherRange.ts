import type { ContractIssue } from '../../errors/ContractError';
import { dayCount } from '../../wire/dayCount';
import { isDay } from '../../wire/isDay';
import type { LoquentTimeRange } from '../params/LoquentParams';
import { countBucketDays } from './countBucketDays';

const presetDays: Readonly<Record<string, number>> = {
  today: 1,
  yesterday: 1,
  last_7_days: 7,
  last_30_days: 30,
  last_90_days: 90,
};

/**
 * Whether a series is that of another range than was asked. No answer of Loquent names its range, but a series has no
 * gaps, so it covers as many days as were asked. One day more or less passes, since the sources do not say which days
 * a preset takes, nor of which zone; so does a series whose dates are missing or no days.
 *
 * @param path of the series
 * @param asked `undefined` passes every series
 */
export function findOtherRange(
  path: string,
  rows: readonly { readonly date?: string | null }[],
  asked: LoquentTimeRange | undefined,
): readonly ContractIssue[] {
  const days = [...new Set(rows.map(({ date }) => date?.slice(0, 10)))].sort();
  const [first] = days;
  const last = days.at(-1);
  if (asked === undefined || first === undefined || last === undefined || !days.every(isDay)) return [];
  const { start, end } = typeof asked === 'string' ? { start: first, end: last } : asked.custom;
  const askedCount = typeof asked === 'string' ? presetDays[asked] : dayCount(start, end);
  if (askedCount == null) return [];
  // The first bucket may begin before the range and the last one reach over its end, by less than their length.
  const bucketDays = countBucketDays(days);
  const covered = dayCount(first, last) ?? askedCount;
  // An instant in UTC may bear the date of the day beside its own.
  const isOther =
    daysFrom(end, last) > 1 ||
    daysFrom(first, start) > bucketDays ||
    covered > askedCount + bucketDays ||
    covered < askedCount - bucketDays;
  return isOther ? [{ path, code: 'other_range' }] : [];
}

/** From one day to a later one; 0 to an earlier one. */
function daysFrom(start: string, end: string): number {
  return (dayCount(start, end) ?? 1) - 1;
}
