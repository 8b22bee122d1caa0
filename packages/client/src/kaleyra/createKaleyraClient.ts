import type { ClientOptions, RequestOptions } from '../ClientOptions';
import type { SourceIdentity } from '../source';
import { createSystemClient } from '../system/createSystemClient';
import { agentStatsEndpoint, callListEndpoint, dailyVolumeEndpoint, overviewEndpoint } from './endpoints';
import { kaleyraDialect } from './kaleyraDialect';
import type { KaleyraCallListParams, KaleyraParams } from './params/KaleyraParams';
import type { KaleyraQueries } from './queries';
import { createKaleyraSources, type KaleyraSources } from './sources';
import { createSync } from './sync/createSync';
import type { KaleyraSyncOptions, KaleyraSyncParams } from './sync/KaleyraSyncParams';
import type { KaleyraSyncReport } from './sync/KaleyraSyncReport';
import type { KaleyraAgentStats } from './wire/KaleyraAgentStats';
import type { KaleyraCallList } from './wire/KaleyraCallList';
import type { KaleyraDailyVolume } from './wire/KaleyraDailyVolume';
import type { KaleyraOverview } from './wire/KaleyraOverview';

/**
 * A client of one Kaleyra call dashboard. Its methods give the system's own answers, checked, field names untouched;
 * each ends in a `ClientError` or an answer. It counts legs: a customer's call is one of them, and so is each agent it
 * was forwarded to. Some deployments have no dashboard and answer `not_found` to all but `sync`.
 */
export interface KaleyraClient {
  /** Legs of a range by service, agent, day and status; `30d` by default. */
  readonly overview: (params?: KaleyraParams, options?: RequestOptions) => Promise<KaleyraOverview>;
  /** Forwarded legs of a range by agent; `30d` by default. */
  readonly agentStats: (params?: KaleyraParams, options?: RequestOptions) => Promise<KaleyraAgentStats>;
  /** Legs of a range by day of `Asia/Kolkata`; `30d` by default. */
  readonly dailyVolume: (params?: KaleyraParams, options?: RequestOptions) => Promise<KaleyraDailyVolume>;
  /** Legs of a range one by one, newest first, page by page; `30d` by default. */
  readonly callList: (params?: KaleyraCallListParams, options?: RequestOptions) => Promise<KaleyraCallList>;
  /**
   * Has the system copy days from its carrier: today by default. One request a day, one after another, none of them
   * repeated but once after a renewed token. A day that fails by itself is in the report, and the next is asked;
   * but none is after an error with `retryAt` or status 405, or after two days in a row that end in `network`,
   * `timeout`, `server`, `bad_body`, `too_large` or `contract`: the rest of the days are in the report as `not_asked`.
   * What a query cache holds is older than it: invalidate what begins with `identity.keyPrefix()`.
   *
   * @throws {ClientError} when the days after it could fare no better: `unauthorized`, `forbidden`, `not_found`,
   * `rate_limited`, `token`, `aborted`, and `config` for wrong parameters. Days before it stay synced; `onProgress`
   * was told of them
   */
  readonly sync: (params?: KaleyraSyncParams, options?: KaleyraSyncOptions) => Promise<KaleyraSyncReport>;
  /** The methods that read, as TanStack Query options. */
  readonly queries: KaleyraQueries;
  /** What widgets take: query options that end in a view model. */
  readonly sources: KaleyraSources;
  /** Whose figures the queries and sources yield now. Listeners are told after `resetIdentity`. */
  readonly identity: SourceIdentity;
  /**
   * Call it when another user signs in, or none: forgets the token, aborts what is under way, a sync included, and
   * gives all later queries other keys, so that no answer to the former user reaches the next.
   */
  readonly resetIdentity: () => void;
}

/**
 * A client of Kaleyra's call dashboard. Whether the system asks for a token is its own affair: without `auth` none is
 * sent.
 *
 * @throws {ConfigError} when an option is wrong. Nothing is sent before the first request
 * @example
 * const kaleyra = createKaleyraClient({ baseUrl: 'https://calls.example.com' });
 * const { call_volume } = await kaleyra.overview({ range: '7d' });
 */
export function createKaleyraClient(options: ClientOptions): KaleyraClient {
  const { methods, queries, datedQueries, identity, resetIdentity, transport, report } = createSystemClient(
    kaleyraDialect,
    {
      overview: overviewEndpoint,
      agentStats: agentStatsEndpoint,
      dailyVolume: dailyVolumeEndpoint,
      callList: callListEndpoint,
    },
    options,
  );
  const sync = createSync(transport, report);
  const sources = createKaleyraSources(datedQueries, identity);
  return { ...methods, sync, queries, sources, identity, resetIdentity };
}
