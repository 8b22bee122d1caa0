import type { RequestOptions } from '../ClientOptions';
import { AbortedError } from '../errors/AbortedError';
import { ContractError } from '../errors/ContractError';
import type { Generation } from '../identity/Identity';
import type { QueryPolicy } from '../query-policy/createQueryPolicy';
import type { AnswerReporter } from '../transport/contract/createAnswerReporter';
import { parseAnswer } from '../transport/contract/parseAnswer';
import type { Transport } from '../transport/Transport';
import type { ClientQuery } from './ClientQuery';
import { copyMembers } from './copyMembers';
import type { DatedAnswer } from './DatedAnswer';
import type { EndpointDefinition } from './EndpointDefinition';
import { requireOptions } from './requireOptions';
import { requireSignal } from './requireSignal';

/** One endpoint of one client. */
export interface Endpoint<TParams, TWire> {
  /** Asks once. @throws {ClientError} */
  readonly request: (params: TParams, options?: RequestOptions) => Promise<TWire>;
  /** Query options for the same. @throws {ConfigError | ScopeError} at once, when the parameters are wrong */
  readonly query: (params: TParams) => ClientQuery<TWire>;
  /** The same with the moment of the answer. Its key differs, since it keeps something else. */
  readonly datedQuery: (params: TParams) => ClientQuery<DatedAnswer<TWire>>;
}

/** What the endpoints of one client share. */
export interface EndpointContext {
  readonly transport: Transport;
  readonly policy: QueryPolicy;
  readonly report: AnswerReporter;
}

/** Binds the definition of an endpoint to a client. */
export function createEndpoint<TParams, TWire>(
  definition: EndpointDefinition<TParams, TWire>,
  { transport, policy, report }: EndpointContext,
): Endpoint<TParams, TWire> {
  const { name, path, schema, staleTimeMs, findMismatches } = definition;
  const asked = { system: transport.system, endpoint: name };

  const toSearch = (params: TParams) =>
    // The copy has the names and values of `params`, which the definition checks one by one.
    definition.toSearch(copyMembers(asked, 'parameters', params) as TParams);

  // Looked at in the turn in which the caller gets it: the user may have changed since the body ended.
  const unlessEnded = <T>({ signal }: Generation, answer: T): T => {
    if (signal.aborted) throw new AbortedError(asked, 'identity');
    return answer;
  };

  const send = async (
    search: Readonly<Record<string, string>>,
    generation: Generation,
    { signal, timeoutMs }: RequestOptions,
  ): Promise<DatedAnswer<TWire>> => {
    const sent = await transport.send({
      endpoint: name,
      path,
      search,
      generation,
      signal,
      timeoutMs,
    });
    const { json, facts, asOfMs } = sent;
    const wire = parseAnswer(schema, json, facts);
    const mismatches = findMismatches(wire, search);
    if (mismatches.length > 0) throw new ContractError(facts, mismatches);
    report(name, schema, sent, () => definition.findPartitionMismatches?.(wire) ?? []);
    return { wire, asOfMs };
  };

  const toQuery = <TKept>(
    params: TParams,
    place: readonly string[],
    keep: (answer: DatedAnswer<TWire>) => TKept,
  ): ClientQuery<TKept> => {
    const search = toSearch(params);
    // Taken with the key: a refetch of a former user's query must not fill it with the next user's figures.
    const generation = transport.identity.current();
    const queryKey = [...generation.keyPrefix, name, ...place, search];
    return {
      queryKey,
      queryFn: async (context) => {
        // Called by hand, it has no query that could be aborted, or whose earlier attempts count.
        const given = context === undefined ? undefined : copyMembers(asked, 'options', context).signal;
        const signal = requireSignal(asked, given) ?? new AbortController().signal;
        const answer = await policy.attempt(signal, JSON.stringify(queryKey), (remainingMs) =>
          send(search, generation, { signal, timeoutMs: Math.min(transport.timeoutMs, remainingMs) }),
        );
        return keep(unlessEnded(generation, answer));
      },
      retry: policy.retry,
      retryDelay: policy.retryDelay,
      staleTime: staleTimeMs,
    };
  };

  return {
    request: async (params, options) => {
      const generation = transport.identity.current();
      const answer = await send(toSearch(params), generation, requireOptions(asked, options));
      return unlessEnded(generation, answer).wire;
    },
    query: (params) => toQuery(params, [], ({ wire }) => wire),
    datedQuery: (params) => toQuery(params, ['view'], (answer) => answer),
  };
}
