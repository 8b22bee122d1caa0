import { chooseInterval, InputError, type ResolvedPeriod, resolvePeriod, toDay } from '@callscope/core';
import { LoquentRefusal } from '../LoquentRefusal';
import { parseTimeRange, type TimeRange } from './parseTimeRange';

/**
 * The range of a request as days of the organization's zone. All time begins on the day of the first row there
 * is, so each endpoint says when that was.
 * @param firstMs epoch milliseconds; `null` without rows, and all time is then today
 */
export type PeriodSince = (firstMs: number | null) => ResolvedPeriod;

/** Inferred: the sources do not say which range an absent `time_range` means. */
const defaultTimeRange = 'last_30_days';

/** Nobody has a century of calls, and a day of them each would be a body that no test means to ask for. */
const longestDays = 36_600;

/**
 * The range that a request asks for. Inferred: whole days of the organization's zone, both ends included, today
 * the last of "Last 7 Days"; an unreadable range and one that is named twice are refused. So is one of more than
 * {@link longestDays} days, all time too: to cut it would call a part of the rows all of them.
 * @throws {LoquentRefusal} 400; for all time from the function that is returned
 */
export function readTimeRange(
  parameters: URLSearchParams,
  { nowMs, timeZone }: { readonly nowMs: number; readonly timeZone: string },
): PeriodSince {
  const [text = defaultTimeRange, ...more] = parameters.getAll('time_range');
  if (more.length > 0) throw new LoquentRefusal(400, 'time_range is given more than once');
  const range = parseTimeRange(text);
  const zone = { now: nowMs, timeZone };
  if (range.kind === 'preset') {
    const { preset } = range;
    return (firstMs) =>
      requireLength(resolvePeriod(preset, { ...zone, start: toDay(firstMs ?? nowMs, timeZone) }));
  }
  const resolved = requireLength(resolveCustom(range, zone));
  return () => resolved;
}

function requireLength(period: ResolvedPeriod): ResolvedPeriod {
  if (period.dayCount <= longestDays) return period;
  throw new LoquentRefusal(400, `time_range spans at most ${longestDays} days`);
}

/** Core alone judges days; what it says of them is put in other words, and any other error stays. */
function resolveCustom(
  { start, end }: Extract<TimeRange, { kind: 'custom' }>,
  zone: { readonly now: number; readonly timeZone: string },
): ResolvedPeriod {
  try {
    const period = resolvePeriod('custom', { ...zone, start, end });
    // Core resolves a few days at the ends of its calendar whose moments it counts nothing in: it is asked for both.
    chooseInterval(period);
    return period;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new LoquentRefusal(400, reasonOf(error));
  }
}

function reasonOf(error: InputError): string {
  if (error.code === 'reversed_range') return 'time_range starts after its end';
  switch (error.argument) {
    case 'start':
    case 'end':
      return `time_range.custom.${error.argument} is no day YYYY-MM-DD of the years 1000 to 9999`;
    case 'range.startMs':
      return 'time_range.custom.start is too early: it begins before the year 1000 in UTC';
    case 'range.endMs':
      return 'time_range.custom.end is too late: it is not over before the end of 9999-12-30 in UTC';
    default:
      throw error;
  }
}
