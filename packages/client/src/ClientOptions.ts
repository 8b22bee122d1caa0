import type { ClientAuth, GetAccessToken } from './auth/ClientAuth';
import type { HttpError } from './errors/HttpError';
import type { ClientWarning } from './transport/contract/ClientWarning';
import type { ContractDrift } from './transport/contract/ContractDrift';

/** What every client factory takes. A host hands in only `baseUrl` and one way to sign in. */
export interface ClientOptions {
  /**
   * Absolute address the system's paths are appended to: `https:`, or `http:` on loopback. Without
   * credentials, query or fragment; a trailing slash makes no difference.
   */
  readonly baseUrl: string;
  /** How requests are signed. Without it they carry no credentials. */
  readonly auth?: ClientAuth | undefined;
  /** Shorthand for `auth: { getAccessToken }`; give one of the two. */
  readonly getAccessToken?: GetAccessToken | undefined;
  /** Stands in for the global `fetch`, which is otherwise looked up at each request. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Names this client's entries in a query cache. Random by default, so that two clients never share one;
   * give the same key on server and browser to hydrate, and another for every user. Never a token: caches persist it.
   */
  readonly cacheKey?: string | undefined;
  /** Limit on one request from token to last byte of the body, milliseconds, above 0; 30,000 by default. */
  readonly timeoutMs?: number | undefined;
  /**
   * Called when a 401 stays although the host renewed the token: the session has ended. Once, then again
   * only after a request has succeeded or the identity was reset. What it throws is ignored.
   */
  readonly onUnauthorized?: ((error: HttpError) => void) | undefined;
  /** Keep the `details` text of a server error on the thrown error. They may be technical; `false` by default. */
  readonly includeErrorDetails?: boolean | undefined;
  /**
   * Extra headers for every request. Each must be allowed by the server's CORS rules; none are sent by
   * default. `Authorization`, `Accept`, `Cookie` and `Content-Type` are not for the host to set.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Told once for each member that the system sends and the contract does not know, or that it no longer
   * sends. Never given a value. What it throws is ignored.
   */
  readonly onContractDrift?: ((drift: ContractDrift) => void) | undefined;
  /**
   * Told once for each figure that the client shows as sent although it cannot be right: a rate outside 0–100 or a
   * ratio outside 0–1, parts that do not add up to their whole. Never given a value. What it throws is ignored.
   */
  readonly onWarning?: ((warning: ClientWarning) => void) | undefined;
  /** Spread of the waits between retries: 0 or more, below 1. `Math.random` by default; give your own in tests. */
  readonly retryJitter?: (() => number) | undefined;
}

/** What a single request takes beside its parameters. */
export interface RequestOptions {
  /** Aborts the request, its body included. */
  readonly signal?: AbortSignal | undefined;
  /** Limit for this request, milliseconds, above 0; the client's `timeoutMs` by default. */
  readonly timeoutMs?: number | undefined;
}
