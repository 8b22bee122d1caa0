import { InputError, type ResolvedPeriod, resolvePeriod, toDay } from '@callscope/core';
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
 * the last of "Last 7 Days"; an unreadable range and one that is named twice are refused, and so is one of more
 * than {@link longestDays} days.
 * @throws {LoquentRefusal} 400
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
    return (firstMs) => resolvePeriod(preset, { ...zone, start: toDay(firstMs ?? nowMs, timeZone) });
  }
  const resolved = resolveCustom(range, zone);
  if (resolved.dayCount > longestDays) {
    throw new LoquentRefusal(400, `time_range spans at most ${longestDays} days`);
  }
  return () => resolved;
}

/** Core alone judges days; what it says of them is put in other words, and any other error stays. */
function resolveCustom(
  { start, end }: Extract<TimeRange, { kind: 'custom' }>,
  zone: { readonly now: number; readonly timeZone: string },
): ResolvedPeriod {
  try {
    return resolvePeriod('custom', { ...zone, start, end });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === 'reversed_range') {
      throw new LoquentRefusal(400, 'time_range starts after its end');
    }
    if (error.argument !== 'start' && error.argument !== 'end') throw error;
    throw new LoquentRefusal(
      400,
      `time_range.custom.${error.argument} is no day YYYY-MM-DD of the years 1000 to 9999`,
    );
  }
}
