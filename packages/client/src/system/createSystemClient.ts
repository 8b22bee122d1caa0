import type { ClientOptions, RequestOptions } from '../ClientOptions';
import type { ClientQuery } from '../endpoint/ClientQuery';
import { createEndpoint, type Endpoint, type EndpointContext } from '../endpoint/createEndpoint';
import type { DatedQueries } from '../endpoint/DatedAnswer';
import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import { createQueryPolicy } from '../query-policy/createQueryPolicy';
import type { SourceIdentity } from '../source';
import { type AnswerReporter, createAnswerReporter } from '../transport/contract/createAnswerReporter';
import { createTransport } from '../transport/createTransport';
import type { Transport } from '../transport/Transport';
import { readSafely } from './readSafely';
import { requireClientOptions } from './requireClientOptions';
import type { SystemDialect } from './SystemDialect';

// `never` and `unknown`: a definition takes its own parameters and no others, and gives what nobody knows here.
type Definitions = Readonly<Record<string, EndpointDefinition<never, unknown>>>;

/** The methods of a client, by endpoint: each asks once and ends in the system's own answer or a `ClientError`. */
export type MethodsOf<TDefinitions> = {
  readonly [TName in keyof TDefinitions]: TDefinitions[TName] extends EndpointDefinition<
    infer TParams,
    infer TWire
  >
    ? (params?: TParams, options?: RequestOptions) => Promise<TWire>
    : never;
};

/**
 * The same as TanStack Query options, by endpoint.
 *
 * @throws {ConfigError | ScopeError} when called with wrong parameters
 */
export type QueriesOf<TDefinitions> = {
  readonly [TName in keyof TDefinitions]: TDefinitions[TName] extends EndpointDefinition<
    infer TParams,
    infer TWire
  >
    ? (params?: TParams) => ClientQuery<TWire>
    : never;
};

/** What the clients of all systems have. */
export interface SystemClient<TDefinitions> {
  readonly methods: MethodsOf<TDefinitions>;
  readonly queries: QueriesOf<TDefinitions>;
  /** The queries that sources are made of. */
  readonly datedQueries: DatedQueries<QueriesOf<TDefinitions>>;
  /** Whose figures the queries yield now. */
  readonly identity: SourceIdentity;
  readonly resetIdentity: () => void;
  /** For what is no endpoint to read, for example a mutation. */
  readonly transport: Transport;
  readonly report: AnswerReporter;
}

/**
 * A client of one system, from what sets its endpoints apart. Every parameter of every endpoint may be left out.
 *
 * @throws {ConfigError} when an option is wrong; nothing is sent before the first request
 */
export function createSystemClient<TDefinitions extends Definitions>(
  dialect: SystemDialect,
  definitions: TDefinitions,
  given: ClientOptions,
): SystemClient<TDefinitions> {
  const { system } = dialect;
  const options = readSafely({ system }, () => requireClientOptions(system, given, dialect.ownOptions));
  const transport = readSafely({ system }, () => createTransport(dialect, options));
  const report = createAnswerReporter(system, options);
  const context: EndpointContext = {
    transport,
    policy: createQueryPolicy(options.retryJitter ?? Math.random),
    report,
  };
  const endpoints = Object.entries(definitions).map(
    // The parameters of an endpoint are its own business: here they only pass through.
    ([name, definition]) => [name, createEndpoint(definition, context) as Endpoint<object, unknown>] as const,
  );
  const methods = endpoints.map(
    ([name, { request }]) =>
      [name, (params: object = {}, sent?: RequestOptions) => request(params, sent)] as const,
  );
  const queries = endpoints.map(
    ([name, { query }]) => [name, (params: object = {}) => query(params)] as const,
  );
  const datedQueries = endpoints.map(
    ([name, { datedQuery }]) => [name, (params: object = {}) => datedQuery(params)] as const,
  );
  return {
    // Made from the entries of `definitions`, so each has its endpoint's types; `fromEntries` forgets them.
    methods: Object.fromEntries(methods) as unknown as MethodsOf<TDefinitions>,
    queries: Object.fromEntries(queries) as unknown as QueriesOf<TDefinitions>,
    datedQueries: Object.fromEntries(datedQueries) as unknown as DatedQueries<QueriesOf<TDefinitions>>,
    identity: transport.identity.view,
    resetIdentity: transport.resetIdentity,
    transport,
    report,
  };
}
