import { ScopeError } from '../../errors/ScopeError';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VirsynParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * A scope in the words of every function but the heatmap. Virsyn has no "yesterday": it is asked for as the one day
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
      const { start, end } = resolveScope({ system: 'virsyn', endpoint }, scope, 'UTC');
      return { period: 'custom', start_date: start, end_date: end, ...filters };
    }
    case 'all':
      throw new ScopeError({ system: 'virsyn', endpoint }, 'the period all', 'choose one with a beginning');
    default:
      return { period: period.preset, ...filters };
  }
}
