import { createInputError } from '../arguments/createInputError';
import { formatDay } from './formatDay';
import { openZone } from './openZone';
import { parseDay } from './parseDay';
import type { ResolvedPeriod } from './ResolvedPeriod';
import { startOfDay } from './startOfDay';

/** 1000-01-01. */
const FIRST_DAY = -354_285;

/**
 * The range just before another, with as many calendar days, to compare with. It ends where the other
 * starts and counts as finished.
 *
 * @throws {InputError} `unknown_value` or `unknown_zone` if the period did not come from
 * {@link resolvePeriod}, `out_of_range` if it would begin before the year 1000
 * @example previousPeriod(resolvePeriod('7d', { now: '2026-02-16T12:00:00Z', timeZone: 'UTC' })).end // => '2026-02-09'
 */
export function previousPeriod(period: ResolvedPeriod): ResolvedPeriod {
  const zone = openZone('previousPeriod', period.timeZone);
  const following = parseDay('previousPeriod', 'period.start', period.start);
  const first = following - period.dayCount;
  if (first < FIRST_DAY) {
    const requirement = `to begin ${period.dayCount} days after ${formatDay(FIRST_DAY)} or later`;
    throw createInputError('out_of_range', 'previousPeriod', 'period', period.start, requirement);
  }
  return {
    preset: 'custom',
    start: formatDay(first),
    end: formatDay(following - 1),
    timeZone: period.timeZone,
    dayCount: period.dayCount,
    startMs: startOfDay(first, zone),
    endMs: startOfDay(following, zone),
    isUnfinished: false,
  };
}
