import type { ClientOptions, RequestOptions } from '../ClientOptions';
import type { SourceIdentity } from '../source';
import { createSystemClient } from '../system/createSystemClient';
import {
  byAssistantEndpoint,
  byPhoneNumberEndpoint,
  byServiceEndpoint,
  byTimeEndpoint,
  dashboardEndpoint,
} from './endpoints';
import type { VyomPhoneNumberParams, VyomRangeParams, VyomTimeParams } from './params/VyomParams';
import type { VyomQueries } from './queries';
import { createVyomSources } from './sources';
import type { VyomSources } from './VyomSources';
import { vyomDialect } from './vyomDialect';
import type { VyomByAssistant } from './wire/VyomByAssistant';
import type { VyomByPhoneNumber } from './wire/VyomByPhoneNumber';
import type { VyomByService } from './wire/VyomByService';
import type { VyomByTime } from './wire/VyomByTime';
import type { VyomDashboard } from './wire/VyomDashboard';

/**
 * A client of one Vyom system. Its methods give the system's own answers, checked, envelope and field names
 * untouched; each ends in a `ClientError` or an answer. The key decides whose calls are counted.
 */
export interface VyomClient {
  /** Totals of a range, and the calls of today, this week and this month in UTC. */
  readonly dashboard: (params?: VyomRangeParams, options?: RequestOptions) => Promise<VyomDashboard>;
  /** Calls by assistant and its name at the time; most time first. */
  readonly byAssistant: (params?: VyomRangeParams, options?: RequestOptions) => Promise<VyomByAssistant>;
  /** Calls by the platform's own number; most time first. */
  readonly byPhoneNumber: (
    params?: VyomPhoneNumberParams,
    options?: RequestOptions,
  ) => Promise<VyomByPhoneNumber>;
  /** Calls by day, week or month of UTC, those without calls left out; by day by default. */
  readonly byTime: (params?: VyomTimeParams, options?: RequestOptions) => Promise<VyomByTime>;
  /** Calls by the service that carried them; most time first. */
  readonly byService: (params?: VyomRangeParams, options?: RequestOptions) => Promise<VyomByService>;
  /** The same as TanStack Query options. */
  readonly queries: VyomQueries;
  /** What widgets take: query options that end in a view model. */
  readonly sources: VyomSources;
  /** Whose figures the queries and sources yield now. Listeners are told after `resetIdentity`. */
  readonly identity: SourceIdentity;
  /**
   * Call it when another user signs in, or none: forgets the token, aborts what is under way, and gives all
   * later queries other keys, so that no answer to the former user reaches the next. Widgets start anew. Query
   * options made before can only end in `aborted`. A client with an `apiKey` keeps its key: make another client
   * for another key.
   */
  readonly resetIdentity: () => void;
}

/**
 * A client of Vyom's analytics. Its API key belongs on a server, or in a page on loopback: any other page needs
 * `getAccessToken`, or `allowInBrowser` for a key that may be public.
 *
 * @throws {ConfigError} when an option is wrong. Nothing is sent before the first request
 * @example
 * const apiKey = process.env.VYOM_API_KEY;
 * if (!apiKey) throw new Error('VYOM_API_KEY is not set');
 * const vyom = createVyomClient({ baseUrl: 'https://voice.example.com', auth: { apiKey } });
 * const { data } = await vyom.byTime({ start_date: '2026-02-01T00:00:00Z', granularity: 'week' });
 */
export function createVyomClient(options: ClientOptions): VyomClient {
  const { methods, queries, datedQueries, identity, resetIdentity } = createSystemClient(
    vyomDialect,
    {
      dashboard: dashboardEndpoint,
      byAssistant: byAssistantEndpoint,
      byPhoneNumber: byPhoneNumberEndpoint,
      byTime: byTimeEndpoint,
      byService: byServiceEndpoint,
    },
    options,
  );
  const sources = createVyomSources(datedQueries, identity);
  return { ...methods, queries, sources, identity, resetIdentity };
}
