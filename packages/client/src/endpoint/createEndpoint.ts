import type { RequestOptions } from '../ClientOptions';
import { ContractError } from '../errors/ContractError';
import type { QueryPolicy } from '../query-policy/createQueryPolicy';
import type { DriftReporter } from '../transport/contract/createDriftReporter';
import { parseAnswer } from '../transport/contract/parseAnswer';
import type { Transport } from '../transport/Transport';
import type { ClientQuery } from './ClientQuery';
import type { EndpointDefinition } from './EndpointDefinition';

/** One endpoint of one client. */
export interface Endpoint<TParams, TWire> {
  /** Asks once. @throws {ClientError} */
  readonly request: (params: TParams, options?: RequestOptions) => Promise<TWire>;
  /** Query options for the same. @throws {ConfigError | ScopeError} at once, when the parameters are wrong */
  readonly query: (params: TParams) => ClientQuery<TWire>;
}

/** What the endpoints of one client share. */
export interface EndpointContext {
  readonly transport: Transport;
  readonly policy: QueryPolicy;
  readonly reportDrift: DriftReporter;
  /** Sets this client's cache entries apart from those of another. */
  readonly cacheKey: string;
}

/** Binds the definition of an endpoint to a client. */
export function createEndpoint<TParams, TWire>(
  definition: EndpointDefinition<TParams, TWire>,
  { transport, policy, reportDrift, cacheKey }: EndpointContext,
): Endpoint<TParams, TWire> {
  const { name, path, schema, toSearch, findMismatches } = definition;

  const send = async (
    search: Readonly<Record<string, string>>,
    { signal, timeoutMs }: RequestOptions = {},
  ): Promise<TWire> => {
    const { json, facts } = await transport.send({ endpoint: name, path, search, signal, timeoutMs });
    const wire = parseAnswer(schema, json, facts);
    const mismatches = findMismatches(wire, search);
    if (mismatches.length > 0) throw new ContractError(facts, mismatches);
    reportDrift(name, schema, json);
    return wire;
  };

  return {
    request: async (params, options) => send(toSearch(params), options),
    query: (params) => {
      const search = toSearch(params);
      return {
        queryKey: [
          'callscope',
          transport.system,
          transport.baseUrl,
          cacheKey,
          transport.generation(),
          name,
          search,
        ],
        queryFn: ({ signal }) =>
          policy.attempt(signal, (remainingMs) =>
            send(search, { signal, timeoutMs: Math.min(transport.timeoutMs, remainingMs) }),
          ),
        retry: policy.retry,
        retryDelay: policy.retryDelay,
        staleTime: policy.staleTimeMs,
      };
    },
  };
}
