import type { RequestOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import type { SourceIdentity } from '../source';
import { createSystemClient } from '../system/createSystemClient';
import { readSafely } from '../system/readSafely';
import { createLoquentEndpoints } from './endpoints';
import type { LoquentClientOptions } from './LoquentClientOptions';
import { loquentDialect } from './loquentDialect';
import { encodeTimeRange as defaultEncoder } from './params/encodeTimeRange';
import type { LoquentParams, LoquentPlanParams } from './params/LoquentParams';
import type { LoquentQueries } from './queries';
import { requireOrganizationZone } from './scope/requireOrganizationZone';
import { createLoquentSources } from './sources/createLoquentSources';
import type { LoquentSources } from './sources/LoquentSources';
import type { LoquentAiMessageOriginStats } from './wire/LoquentAiMessageOriginStats';
import type { LoquentAiUsageStats } from './wire/LoquentAiUsageStats';
import type { LoquentEngagementStats } from './wire/LoquentEngagementStats';
import type { LoquentMessagingStats } from './wire/LoquentMessagingStats';
import type { LoquentPlanStats } from './wire/LoquentPlanStats';
import type { LoquentStats } from './wire/LoquentStats';
import type { LoquentTextAgentStats } from './wire/LoquentTextAgentStats';

/**
 * A client of one Loquent system. Its methods give the system's own answers, checked, field names untouched; each
 * ends in a `ClientError` or an answer. The range is `last_30_days` by default. How much of the organization a figure
 * covers is decided by what the user may see, and no answer says it.
 */
export interface LoquentClient {
  /** Calls and to-dos of a range, and the newest calls. */
  readonly stats: (params?: LoquentParams, options?: RequestOptions) => Promise<LoquentStats>;
  /** Messages of a range, and how inbound ones were answered. */
  readonly messagingStats: (
    params?: LoquentParams,
    options?: RequestOptions,
  ) => Promise<LoquentMessagingStats>;
  /** What text agents suggested and sent in a range. */
  readonly textAgentStats: (
    params?: LoquentParams,
    options?: RequestOptions,
  ) => Promise<LoquentTextAgentStats>;
  /** How plans stand now. Takes no range. */
  readonly planStats: (params?: LoquentPlanParams, options?: RequestOptions) => Promise<LoquentPlanStats>;
  /** What the use of AI cost in a range. */
  readonly aiUsageStats: (params?: LoquentParams, options?: RequestOptions) => Promise<LoquentAiUsageStats>;
  /** Messages that AI composed in a range. The whole answer is inferred: any member may be missing. */
  readonly aiMessageOriginStats: (
    params?: LoquentParams,
    options?: RequestOptions,
  ) => Promise<LoquentAiMessageOriginStats>;
  /** Contacts and channels of a range, and what happened last. */
  readonly engagementStats: (
    params?: LoquentParams,
    options?: RequestOptions,
  ) => Promise<LoquentEngagementStats>;
  /** The same as TanStack Query options. */
  readonly queries: LoquentQueries;
  /** What widgets take: query options that end in a view model. */
  readonly sources: LoquentSources;
  /** Whose figures the queries and sources yield now. Listeners are told after `resetIdentity`. */
  readonly identity: SourceIdentity;
  /**
   * Call it when another user signs in, or none: forgets the token, aborts what is under way, and gives all later
   * queries other keys, so that no answer to the former user reaches the next.
   */
  readonly resetIdentity: () => void;
}

/**
 * A client of Loquent's dashboard module.
 *
 * @throws {ConfigError} when an option is wrong. Nothing is sent before the first request
 * @example
 * const loquent = createLoquentClient({
 *   baseUrl: 'https://crm.example.com',
 *   auth: { session: 'cookie' },
 *   organizationTimeZone: 'America/New_York',
 * });
 * const { total_calls } = await loquent.stats({ time_range: 'last_7_days' });
 */
export function createLoquentClient(options: LoquentClientOptions): LoquentClient {
  const facts = { system: loquentDialect.system };
  // JavaScript hosts may give none, which is refused below.
  const encodeTimeRange =
    readSafely(facts, () => (options as LoquentClientOptions | null | undefined)?.encodeTimeRange) ??
    defaultEncoder;
  if (typeof encodeTimeRange !== 'function') {
    throw new ConfigError(facts, 'requires encodeTimeRange to be a function; leave it out for the default');
  }
  const organizationTimeZone = requireOrganizationZone(
    readSafely(facts, () => (options as LoquentClientOptions | null | undefined)?.organizationTimeZone),
  );
  const { methods, queries, datedQueries, identity, resetIdentity } = createSystemClient(
    loquentDialect,
    createLoquentEndpoints(encodeTimeRange),
    options,
  );
  const sources = createLoquentSources(datedQueries, identity, organizationTimeZone);
  return { ...methods, queries, sources, identity, resetIdentity };
}
