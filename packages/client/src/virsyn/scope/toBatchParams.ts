import type { Scope } from '../../source';
import type { VirsynCampaignsParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * The filters of a scope in the words of `dashboard-campaigns`, for its batches: they stand as they stand whatever the
 * range, which only names their campaigns. One range for all, the longest, keeps those names, and one answer.
 *
 * @throws {ScopeError} for a filter that Virsyn does not know
 */
export function toBatchParams(endpoint: string, scope: Scope): VirsynCampaignsParams {
  return { period: '90d', ...toFilters(endpoint, scope) };
}
