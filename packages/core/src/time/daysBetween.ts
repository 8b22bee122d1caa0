import { dayAt } from './dayAt';
import { formatDay } from './formatDay';
import type { Zone } from './openZone';
import type { ResolvedPeriod } from './ResolvedPeriod';

/**
 * A range that is aligned to nothing, with the days it touches.
 *
 * @param endMs after `startMs`, excluded
 */
export function daysBetween(
  startMs: number,
  endMs: number,
  timeZone: string,
  zone: Zone,
): Omit<ResolvedPeriod, 'preset' | 'isUnfinished'> {
  const first = dayAt(startMs, zone);
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
