import { InputError, toDay, toEpochMs } from '@callscope/core';
import { ConfigError } from '../../errors/ConfigError';
import { ScopeError } from '../../errors/ScopeError';
import type { Scope } from '../../source';
import type { VirsynParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * A scope in the words of overview and funnel. Virsyn has no "yesterday": it is asked for as the one day
 * before today in UTC.
 *
 * @throws {ConfigError} when `now` is not a moment
 * @throws {ScopeError} for the period `all`, or a filter that Virsyn does not know
 */
export function toRangeParams(endpoint: string, scope: Scope): VirsynParams {
  const { period } = scope;
  const filters = toFilters(endpoint, scope);
  switch (period.preset) {
    case 'custom':
      return { period: 'custom', start_date: period.start, end_date: period.end, ...filters };
    case 'yesterday': {
      const day = yesterdayUtc(endpoint, scope);
      return { period: 'custom', start_date: day, end_date: day, ...filters };
    }
    case 'all':
      throw new ScopeError({ system: 'virsyn', endpoint }, 'the period all', 'choose one with a beginning');
    default:
      return { period: period.preset, ...filters };
  }
}

// UTC has no clock changes: its days are all of one length.
const utcDayMs = 86_400_000;

function yesterdayUtc(endpoint: string, { now }: Scope): string {
  try {
    return toDay(toEpochMs(now) - utcDayMs, 'UTC');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ConfigError(
      { system: 'virsyn', endpoint },
      `requires now to be a moment, got ${error.received}`,
    );
  }
}
