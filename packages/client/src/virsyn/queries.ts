import type { ClientQuery } from '../endpoint/ClientQuery';
import type { Endpoint } from '../endpoint/createEndpoint';
import type { VirsynHeatmapParams, VirsynParams } from './params/VirsynParams';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynOverview } from './wire/VirsynOverview';

/** The endpoints of one Virsyn client. */
export interface VirsynEndpoints {
  readonly overview: Endpoint<VirsynParams, VirsynOverview>;
  readonly funnel: Endpoint<VirsynParams, VirsynFunnel>;
  readonly heatmap: Endpoint<VirsynHeatmapParams, VirsynHeatmap>;
}

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

/** The query options of a client's endpoints. */
export function createVirsynQueries({ overview, funnel, heatmap }: VirsynEndpoints): VirsynQueries {
  return {
    overview: (params = {}) => overview.query(params),
    funnel: (params = {}) => funnel.query(params),
    heatmap: (params = {}) => heatmap.query(params),
  };
}
