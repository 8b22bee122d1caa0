import type { QueryKey } from '@tanstack/query-core';
import type { ClientError } from '../errors/ClientError';

/**
 * TanStack Query options that end in a system's own answer, or a `ClientError`. Give them to `useQuery` or `fetchQuery`.
 */
export interface ClientQuery<TWire> {
  /** System, base address, cache key, identity generation, endpoint, parameters; never a secret. */
  readonly queryKey: QueryKey;
  /**
   * Sends the request; aborted with the query. Called by hand, the context and its `signal` may be left out.
   *
   * @throws {AbortedError} by `identity`, without sending anything, once the client's identity was reset after
   * these options were made
   * @throws {ClientError} of every other code but `unsupported_scope`
   */
  readonly queryFn: (context?: { readonly signal?: AbortSignal | undefined }) => Promise<TWire>;
  /** Two retries at most, of errors that repeating can mend. */
  readonly retry: (failureCount: number, error: ClientError) => boolean;
  /** Milliseconds; never less than the system asked for. */
  readonly retryDelay: (failureCount: number, error: ClientError) => number;
  /** How long an answer counts as fresh, milliseconds. */
  readonly staleTime: number;
}
