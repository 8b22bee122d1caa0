import type { ClientQuery } from '../endpoint/ClientQuery';
import type { VirsynHeatmapParams, VirsynParams } from './params/VirsynParams';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynOverview } from './wire/VirsynOverview';

/**
 * TanStack Query options per endpoint, ending in the wire answer.
 *
 * @throws {ConfigError | ScopeError} when called with wrong parameters
 */
export interface VirsynQueries {
  readonly overview: (params?: VirsynParams) => ClientQuery<VirsynOverview>;
  readonly funnel: (params?: VirsynParams) => ClientQuery<VirsynFunnel>;
  readonly heatmap: (params?: VirsynHeatmapParams) => ClientQuery<VirsynHeatmap>;
}
