import type { ClientErrorFacts } from '../errors/ClientError';
import type { Generation, Identity } from '../identity/Identity';

/** A request of one endpoint. */
export interface TransportRequest {
  /** The system's own name of the endpoint, as errors quote it. */
  readonly endpoint: string;
  /** Path after the base address, beginning with a slash. */
  readonly path: string;
  /** Query parameters in the order they are sent. */
  readonly search: Readonly<Record<string, string>>;
  /** `get` by default. */
  readonly method?: 'get' | 'post' | undefined;
  /** The body of a POST. */
  readonly json?: Readonly<Record<string, string>> | undefined;
  /** On whose behalf it is sent. Once this has ended, the request ends in `aborted` and sends nothing. */
  readonly generation: Generation;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; the client's limit by default. */
  readonly timeoutMs?: number | undefined;
}

/** The JSON of a success, not yet held against any contract. */
export interface TransportAnswer {
  readonly json: unknown;
  /** What an error about this answer would carry. */
  readonly facts: ClientErrorFacts;
  /** A text without what the request held that nobody else should read. */
  readonly withoutSecrets: (text: string) => string;
  /** The `Date` of the answer, epoch milliseconds; `null` without one that can be read. */
  readonly asOfMs: number | null;
}

/** A client's line to its system: credentials, limits and error mapping, one per client. */
export interface Transport {
  readonly system: string;
  /** The base address without trailing slash. */
  readonly baseUrl: string;
  /** Limit on one request, milliseconds. */
  readonly timeoutMs: number;
  /** Who is asking. */
  readonly identity: Pick<Identity, 'current' | 'view'>;
  /** Sends one request. @throws {ClientError} of every code but `unsupported_scope` */
  readonly send: (request: TransportRequest) => Promise<TransportAnswer>;
  /** Forgets the token, begins a new generation, aborts the requests of the former and tells the listeners. */
  readonly resetIdentity: () => void;
}
