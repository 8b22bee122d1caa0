import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import { requireMember } from '../../params/requireMember';
import { dayCount } from '../../wire/dayCount';
import { isDay } from '../../wire/isDay';
import { membersOf } from '../../wire/membersOf';
import type { LoquentTimeRange } from './LoquentParams';

const presets = ['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'all_time'] as const;

/** What is asked when nobody says. */
const defaultTimeRange = 'last_30_days';

/**
 * A time range that Loquent has, the default one for an absent one.
 *
 * @throws {ConfigError} for another word, and for `custom` without two days of the years 1000–9999 in order
 */
export function requireTimeRange(facts: ClientErrorFacts, timeRange: unknown): LoquentTimeRange {
  if (typeof timeRange !== 'object' || timeRange === null) {
    return requireMember(facts, 'time_range', timeRange, presets) ?? defaultTimeRange;
  }
  const { custom, ...others } = membersOf(timeRange);
  const { start, end, ...moreOthers } = membersOf(custom);
  const isKnown = Object.keys({ ...others, ...moreOthers }).length === 0;
  if (isKnown && isDay(start) && isDay(end) && dayCount(start, end) !== null) {
    return { custom: { start, end } };
  }
  throw new ConfigError(
    facts,
    'requires time_range.custom to hold start and end alone, as YYYY-MM-DD in the years 1000 to 9999, in order',
  );
}
