import type { Scope } from '../../source';
import type { VirsynCampaignsParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';
import { toRangeParams } from './toRangeParams';

/**
 * A scope in the words of `dashboard-campaigns`, for its batches: they stand as they stand whatever the range, which
 * only names their campaigns. It is sent all the same, so that batches and campaigns come with one request; the period
 * `all`, which no range is like, leaves it to the system.
 *
 * @throws {ConfigError} when `now` is not a moment
 * @throws {ScopeError} for a filter that Virsyn does not know
 */
export function toBatchParams(endpoint: string, scope: Scope): VirsynCampaignsParams {
  return scope.period.preset === 'all' ? toFilters(endpoint, scope) : toRangeParams(endpoint, scope);
}
