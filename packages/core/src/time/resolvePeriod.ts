import { createInputError } from '../arguments/createInputError';
import { requireMember } from '../arguments/requireMember';
import { requireWhole } from '../arguments/requireWhole';
import { dayAt } from './dayAt';
import { daysBetween } from './daysBetween';
import { formatDay } from './formatDay';
import { HOUR_MS } from './milliseconds';
import { openZone, type Zone } from './openZone';
import type { Instant, Period, PeriodPreset, RollingPeriod } from './Period';
import { parseDay } from './parseDay';
import type { ResolvedPeriod } from './ResolvedPeriod';
import { EARLIEST_MS } from './requireEpochMs';
import { requireFirstDay } from './requireFirstDay';
import { startOfDay } from './startOfDay';
import { requireInstant } from './toEpochMs';

/** What {@link resolvePeriod} needs to know beside the period. */
export interface ResolvePeriodOptions {
  /** The moment that decides what today is. */
  readonly now: Instant;
  /** The IANA zone whose calendar counts. */
  readonly timeZone: string;
  /** First day, `YYYY-MM-DD`: required for `custom`, optional for `all`, otherwise not read. */
  readonly start?: string | undefined;
  /** Last day, `YYYY-MM-DD`, included: required for `custom`, otherwise not read. */
  readonly end?: string | undefined;
}

/**
 * Turns a named or chosen range into days and moments. Days are calendar days of the zone, both ends
 * included: `7d` is today and the six days before, whatever their lengths. `all` begins on 1970-01-01, or
 * on `start`, and ends today. `rolling` ends at `now` and begins so many hours of 3,600 seconds before; its
 * days are those it touches.
 *
 * Today is the day whose start and end `now` lies between: where a clock was set back over midnight and shows
 * the day before once more, that is the day that had begun, not the one that {@link toDay} and
 * {@link rollUpDaily} read off the clock.
 *
 * @param period a preset, `custom` (with `start` and `end` among the options), a {@link Period}, or a
 * {@link RollingPeriod}
 * @throws {InputError} `unknown_value` for another preset or a day that no calendar has, `missing` for a
 * custom range without days, `reversed_range` if it ends before it starts, `out_of_range` for hours that are
 * not whole or below 1, and for a range that would begin before the year 1000, `unknown_zone`, and what
 * {@link toEpochMs} throws for `now`
 * @example resolvePeriod('7d', { now: '2026-02-16T12:00:00Z', timeZone: 'UTC' }).start // => '2026-02-10'
 */
export function resolvePeriod(
  period: Period | RollingPeriod | PeriodPreset | 'custom',
  options: ResolvePeriodOptions,
): ResolvedPeriod {
  const nowMs = requireInstant('resolvePeriod', 'now', options.now);
  const zone = openZone('resolvePeriod', options.timeZone);
  const today = dayAt(nowMs, zone);
  const chosen = typeof period === 'string' ? { preset: period } : period;
  if (chosen.preset === 'rolling') return rollBack(chosen.hours, nowMs, options.timeZone, zone);
  const { first, last } = findDays({ ...options, ...chosen }, today);
  if (last < first) {
    const requirement = `to be on or after the first day ${formatDay(first)}`;
    throw createInputError('reversed_range', 'resolvePeriod', 'end', formatDay(last), requirement);
  }
  requireFirstDay('resolvePeriod', first);
  const endMs = startOfDay(last + 1, zone);
  return {
    preset: chosen.preset,
    start: formatDay(first),
    end: formatDay(last),
    timeZone: options.timeZone,
    dayCount: last - first + 1,
    startMs: startOfDay(first, zone),
    endMs,
    isUnfinished: nowMs < endMs,
  };
}

function rollBack(hours: number, endMs: number, timeZone: string, zone: Zone): ResolvedPeriod {
  const mostHours = Math.floor((endMs - EARLIEST_MS) / HOUR_MS);
  const startMs = endMs - requireWhole('resolvePeriod', 'hours', hours, 1, mostHours) * HOUR_MS;
  return {
    preset: 'rolling',
    ...daysBetween('resolvePeriod', startMs, endMs, timeZone, zone),
    isUnfinished: true,
  };
}

/** How many days before today each of these begins. */
const firstDayBack = { today: 0, yesterday: 1, '7d': 6, '30d': 29, '90d': 89 };

interface Chosen {
  readonly preset: PeriodPreset | 'custom';
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

function findDays({ preset, start, end }: Chosen, today: number): { first: number; last: number } {
  requireMember('resolvePeriod', 'period', preset, [
    ...Object.keys(firstDayBack),
    'all',
    'custom',
    'rolling',
  ]);
  if (preset === 'custom') {
    return { first: parseDay('resolvePeriod', 'start', start), last: parseDay('resolvePeriod', 'end', end) };
  }
  if (preset === 'all') {
    return { first: start === undefined ? 0 : parseDay('resolvePeriod', 'start', start), last: today };
  }
  return { first: today - firstDayBack[preset], last: preset === 'yesterday' ? today - 1 : today };
}
