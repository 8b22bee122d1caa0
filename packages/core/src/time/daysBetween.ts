import { dayAt } from './dayAt';
import { formatDay } from './formatDay';
import type { Zone } from './openZone';
import type { ResolvedPeriod } from './ResolvedPeriod';
import { requireFirstDay } from './requireFirstDay';

/**
 * A range that is aligned to nothing, with the days it touches.
 *
 * @param endMs after `startMs`, excluded
 * @throws {InputError} `out_of_range` if it touches a day before the year 1000
 */
export function daysBetween(
  apiName: string,
  startMs: number,
  endMs: number,
  timeZone: string,
  zone: Zone,
): Omit<ResolvedPeriod, 'preset' | 'isUnfinished'> {
  const first = dayAt(startMs, zone);
  requireFirstDay(apiName, first);
  const last = dayAt(endMs - 1, zone);
  return {
    start: formatDay(first),
    end: formatDay(last),
    timeZone,
    dayCount: last - first + 1,
    startMs,
    endMs,
  };
}
