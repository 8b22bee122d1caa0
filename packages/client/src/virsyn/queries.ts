import type { ClientQuery } from '../endpoint/ClientQuery';
import type {
  VirsynCampaignsParams,
  VirsynHeatmapParams,
  VirsynObjectionsParams,
  VirsynParams,
  VirsynTimeseriesParams,
} from './params/VirsynParams';
import type { VirsynCampaigns } from './wire/VirsynCampaigns';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynObjections } from './wire/VirsynObjections';
import type { VirsynOverview } from './wire/VirsynOverview';
import type { VirsynQuality } from './wire/VirsynQuality';
import type { VirsynTimeseries } from './wire/VirsynTimeseries';

/**
 * TanStack Query options per endpoint, ending in the wire answer.
 *
 * @throws {ConfigError | ScopeError} when called with wrong parameters
 */
export interface VirsynQueries {
  readonly overview: (params?: VirsynParams) => ClientQuery<VirsynOverview>;
  readonly timeseries: (params?: VirsynTimeseriesParams) => ClientQuery<VirsynTimeseries>;
  readonly funnel: (params?: VirsynParams) => ClientQuery<VirsynFunnel>;
  readonly campaigns: (params?: VirsynCampaignsParams) => ClientQuery<VirsynCampaigns>;
  readonly quality: (params?: VirsynParams) => ClientQuery<VirsynQuality>;
  readonly heatmap: (params?: VirsynHeatmapParams) => ClientQuery<VirsynHeatmap>;
  readonly objections: (params?: VirsynObjectionsParams) => ClientQuery<VirsynObjections>;
}
