import type { ClientErrorFacts } from '../errors/ClientError';

/** A GET of one endpoint. */
export interface TransportRequest {
  /** The system's own name of the endpoint, as errors quote it. */
  readonly endpoint: string;
  /** Path after the base address, beginning with a slash. */
  readonly path: string;
  /** Query parameters in the order they are sent. */
  readonly search: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; the client's limit by default. */
  readonly timeoutMs?: number | undefined;
}

/** The JSON of a success, not yet held against any contract. */
export interface TransportAnswer {
  readonly json: unknown;
  /** What an error about this answer would carry. */
  readonly facts: ClientErrorFacts;
}

/** A client's line to its system: credentials, limits and error mapping, one per client. */
export interface Transport {
  readonly system: string;
  /** The base address without trailing slash. */
  readonly baseUrl: string;
  /** Limit on one request, milliseconds. */
  readonly timeoutMs: number;
  /** How often the identity was reset. */
  readonly generation: () => number;
  /** Sends one request. @throws {ClientError} of every code but `unsupported_scope` */
  readonly send: (request: TransportRequest) => Promise<TransportAnswer>;
  /** Forgets the token, aborts all requests under way and begins a new generation. */
  readonly resetIdentity: () => void;
}
