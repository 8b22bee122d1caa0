import { ConfigError } from '../../errors/ConfigError';
import { requirePeriod } from './requirePeriod';
import { toFilterSearch } from './toFilterSearch';
import type { VirsynHeatmapMetric, VirsynHeatmapParams } from './VirsynParams';

const periods = ['7d', '30d', '90d'] as const;
const metrics: readonly VirsynHeatmapMetric[] = ['calls', 'connected', 'meetings_booked'];

/**
 * Parameters of the heatmap, as they are sent.
 *
 * @throws {ScopeError} for a period that the heatmap does not take, `today` and `custom` among them
 * @throws {ConfigError} for an unknown metric
 */
export function toHeatmapSearch(
  endpoint: string,
  params: VirsynHeatmapParams,
): Readonly<Record<string, string>> {
  const { period, metric } = params;
  requirePeriod(endpoint, period, periods);
  if (metric != null && !metrics.includes(metric)) {
    throw new ConfigError(
      { system: 'virsyn', endpoint },
      `requires metric to be one of ${metrics.join(', ')}`,
    );
  }
  return {
    ...(period != null && { period }),
    ...toFilterSearch(endpoint, params),
    ...(metric != null && { metric }),
  };
}
