import { ScopeError } from '../../errors/ScopeError';
import type { Scope } from '../../source';
import type { VirsynHeatmapMetric, VirsynHeatmapParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * A scope in the words of the heatmap.
 *
 * @throws {ScopeError} for a period other than the heatmap's three, or a filter that Virsyn does not know
 */
export function toHeatmapParams(
  endpoint: string,
  scope: Scope,
  metric: VirsynHeatmapMetric,
): VirsynHeatmapParams {
  const { preset } = scope.period;
  if (preset !== '7d' && preset !== '30d' && preset !== '90d') {
    throw new ScopeError({ system: 'virsyn', endpoint }, `the period ${preset}`, 'choose 7d, 30d or 90d');
  }
  return { period: preset, metric, ...toFilters(endpoint, scope) };
}
