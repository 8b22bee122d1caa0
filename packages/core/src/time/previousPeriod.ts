import { formatDay } from './formatDay';
import { openZone } from './openZone';
import { parseDay } from './parseDay';
import type { ResolvedPeriod } from './ResolvedPeriod';
import { startOfDay } from './startOfDay';

/**
 * The range just before another, with as many calendar days, to compare with. It ends where the other
 * starts and counts as finished.
 *
 * @throws {InputError} `unknown_value` or `unknown_zone` if the period did not come from
 * {@link resolvePeriod}
 * @example previousPeriod(resolvePeriod('7d', { now: '2026-02-16T12:00:00Z', timeZone: 'UTC' })).end // => '2026-02-09'
 */
export function previousPeriod(period: ResolvedPeriod): ResolvedPeriod {
  const zone = openZone('previousPeriod', period.timeZone);
  const following = parseDay('previousPeriod', 'period.start', period.start);
  const first = following - period.dayCount;
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
