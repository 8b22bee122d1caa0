import { pickFilters } from '../../scope/pickFilters';
import type { Scope } from '../../source';
import type { LoquentParams, LoquentTimeRangePreset } from '../params/LoquentParams';

const timeRanges = {
  today: 'today',
  yesterday: 'yesterday',
  '7d': 'last_7_days',
  '30d': 'last_30_days',
  '90d': 'last_90_days',
  all: 'all_time',
} as const satisfies Readonly<Record<string, LoquentTimeRangePreset>>;

/**
 * A scope in Loquent's words. The system resolves the days of a preset by its own clock and zone.
 *
 * @throws {ScopeError} for any filter: Loquent takes none
 */
export function toTimeRangeParams(endpoint: string, scope: Pick<Scope, 'period' | 'filters'>): LoquentParams {
  pickFilters({ system: 'loquent', endpoint }, scope, []);
  const { period } = scope;
  if (period.preset !== 'custom') return { time_range: timeRanges[period.preset] };
  return { time_range: { custom: { start: period.start, end: period.end } } };
}
