import type { ClientOptions, RequestOptions } from '../ClientOptions';
import type { SourceIdentity } from '../source';
import { createSystemClient } from '../system/createSystemClient';
import {
  campaignsEndpoint,
  funnelEndpoint,
  heatmapEndpoint,
  objectionsEndpoint,
  overviewEndpoint,
  qualityEndpoint,
  timeseriesEndpoint,
} from './endpoints';
import type {
  VirsynCampaignsParams,
  VirsynHeatmapParams,
  VirsynObjectionsParams,
  VirsynParams,
  VirsynTimeseriesParams,
} from './params/VirsynParams';
import type { VirsynQueries } from './queries';
import { createVirsynSources } from './sources';
import type { VirsynSources } from './VirsynSources';
import { virsynDialect } from './virsynDialect';
import type { VirsynCampaigns } from './wire/VirsynCampaigns';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynObjections } from './wire/VirsynObjections';
import type { VirsynOverview } from './wire/VirsynOverview';
import type { VirsynQuality } from './wire/VirsynQuality';
import type { VirsynTimeseries } from './wire/VirsynTimeseries';

/**
 * A client of one Virsyn system. Its methods give the system's own answers, checked, field names untouched;
 * each ends in a `ClientError` or an answer.
 */
export interface VirsynClient {
  /** Key figures of a range; `7d` by default. */
  readonly overview: (params?: VirsynParams, options?: RequestOptions) => Promise<VirsynOverview>;
  /** The days of a range that have calls, by any of 33 metrics; `7d` by default. */
  readonly timeseries: (
    params?: VirsynTimeseriesParams,
    options?: RequestOptions,
  ) => Promise<VirsynTimeseries>;
  /** Calls to meetings in stages; `7d` by default. */
  readonly funnel: (params?: VirsynParams, options?: RequestOptions) => Promise<VirsynFunnel>;
  /** Batches as they stand now, by pages, and the campaigns of a range; `30d` by default. */
  readonly campaigns: (params?: VirsynCampaignsParams, options?: RequestOptions) => Promise<VirsynCampaigns>;
  /** How the calls of a range and of each of its days went; `7d` by default. */
  readonly quality: (params?: VirsynParams, options?: RequestOptions) => Promise<VirsynQuality>;
  /** Calls by hour of the week in UTC; `30d` by default. */
  readonly heatmap: (params?: VirsynHeatmapParams, options?: RequestOptions) => Promise<VirsynHeatmap>;
  /** The most frequent objections and buying signals of a range, read leniently; `7d` by default. */
  readonly objections: (
    params?: VirsynObjectionsParams,
    options?: RequestOptions,
  ) => Promise<VirsynObjections>;
  /** The same as TanStack Query options. */
  readonly queries: VirsynQueries;
  /** What widgets take: query options that end in a view model. */
  readonly sources: VirsynSources;
  /** Whose figures the queries and sources yield now. Listeners are told after `resetIdentity`. */
  readonly identity: SourceIdentity;
  /**
   * Call it when another user signs in, or none: forgets the token, aborts what is under way, and gives all
   * later queries other keys, so that no answer to the former user reaches the next. Widgets start anew.
   * Query options made before can only end in `aborted`; what the former user's queries left in a query
   * cache goes with `removeQueries` and the `identity.keyPrefix()` read before this call.
   */
  readonly resetIdentity: () => void;
}

/**
 * A client of Virsyn's dashboard functions.
 *
 * @throws {ConfigError} when an option is wrong. Nothing is sent before the first request
 * @example
 * const virsyn = createVirsynClient({
 *   baseUrl: 'https://project.example.com',
 *   getAccessToken: async () => session.accessToken,
 * });
 * const { summary } = await virsyn.overview({ period: '30d' });
 */
export function createVirsynClient(options: ClientOptions): VirsynClient {
  const { methods, queries, datedQueries, identity, resetIdentity } = createSystemClient(
    virsynDialect,
    {
      overview: overviewEndpoint,
      timeseries: timeseriesEndpoint,
      funnel: funnelEndpoint,
      campaigns: campaignsEndpoint,
      quality: qualityEndpoint,
      heatmap: heatmapEndpoint,
      objections: objectionsEndpoint,
    },
    options,
  );
  const sources = createVirsynSources(datedQueries, identity);
  return { ...methods, queries, sources, identity, resetIdentity };
}
