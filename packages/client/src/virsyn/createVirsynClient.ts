import type { ClientOptions, RequestOptions } from '../ClientOptions';
import type { SourceIdentity } from '../source';
import { createSystemClient } from '../system/createSystemClient';
import { funnelEndpoint, heatmapEndpoint, overviewEndpoint } from './endpoints';
import type { VirsynHeatmapParams, VirsynParams } from './params/VirsynParams';
import type { VirsynQueries } from './queries';
import { createVirsynSources, type VirsynSources } from './sources';
import { virsynDialect } from './virsynDialect';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynOverview } from './wire/VirsynOverview';

/**
 * A client of one Virsyn system. Its methods give the system's own answers, checked, field names untouched;
 * each ends in a `ClientError` or an answer.
 */
export interface VirsynClient {
  /** Key figures of a range; `7d` by default. */
  readonly overview: (params?: VirsynParams, options?: RequestOptions) => Promise<VirsynOverview>;
  /** Calls to meetings in stages; `7d` by default. */
  readonly funnel: (params?: VirsynParams, options?: RequestOptions) => Promise<VirsynFunnel>;
  /** Calls by hour of the week in UTC; `30d` by default. */
  readonly heatmap: (params?: VirsynHeatmapParams, options?: RequestOptions) => Promise<VirsynHeatmap>;
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
  const { methods, queries, identity, resetIdentity } = createSystemClient(
    virsynDialect,
    { overview: overviewEndpoint, funnel: funnelEndpoint, heatmap: heatmapEndpoint },
    options,
  );
  return { ...methods, queries, sources: createVirsynSources(queries, identity), identity, resetIdentity };
}
