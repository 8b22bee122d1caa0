import { daysBetween } from './daysBetween';
import { formatDay } from './formatDay';
import { DAY_MS } from './milliseconds';
import { openZone } from './openZone';
import type { Instant } from './Period';
import { parseDay } from './parseDay';
import type { ResolvedPeriod } from './ResolvedPeriod';
import { requireEpochMs } from './requireEpochMs';
import { firstShowing, startOfDay } from './startOfDay';
import { requireInstant } from './toEpochMs';

/**
 * The range just before another, with as many calendar days, to compare with; for a rolling range the equally
 * many hours before. It counts as finished.
 *
 * It ends where the other starts. With `now`, a range that `now` lies in is compared with its like: the
 * previous one ends after as many whole days and at the same time of day on the clock, so that today until
 * 14:00 meets yesterday until 14:00. Where the clock left that time out, it ends at the jump; where it showed
 * that time twice, at the first. A `now` before the range leaves an empty one to compare.
 *
 * @param options `now`: the moment up to which the period has data; not read for a rolling or finished one
 * @throws {InputError} `unknown_value` or `unknown_zone` if the period did not come from
 * {@link resolvePeriod}, `out_of_range` if it would begin before the year 1000, and what {@link toEpochMs}
 * throws for `now`
 * @example previousPeriod(resolvePeriod('7d', { now: '2026-02-16T12:00:00Z', timeZone: 'UTC' })).end // => '2026-02-09'
 */
export function previousPeriod(
  period: ResolvedPeriod,
  { now }: { readonly now?: Instant | undefined } = {},
): ResolvedPeriod {
  const { timeZone, dayCount, startMs, endMs } = period;
  const zone = openZone('previousPeriod', timeZone);
  const nowMs = now === undefined ? endMs : requireInstant('previousPeriod', 'now', now);
  if (period.preset === 'rolling') {
    const fromMs = requireStart(startMs - (endMs - startMs));
    return {
      preset: 'rolling',
      ...daysBetween('previousPeriod', fromMs, startMs, timeZone, zone),
      isUnfinished: false,
    };
  }
  const following = parseDay('previousPeriod', 'period.start', period.start);
  const first = following - dayCount;
  requireStart(first * DAY_MS);
  // What the clock shows where the previous range ends.
  const wallMs =
    nowMs < endMs
      ? Math.max(first * DAY_MS, nowMs + zone.stretchAt(nowMs).offsetMs - dayCount * DAY_MS)
      : following * DAY_MS;
  const last = Math.max(first, Math.ceil(wallMs / DAY_MS) - 1);
  return {
    preset: 'custom',
    start: formatDay(first),
    end: formatDay(last),
    timeZone,
    dayCount: last - first + 1,
    startMs: startOfDay(first, zone),
    endMs: firstShowing(wallMs, zone),
    isUnfinished: false,
  };
}

function requireStart(epochMs: number): number {
  return requireEpochMs('previousPeriod', 'previous.startMs', epochMs);
}
