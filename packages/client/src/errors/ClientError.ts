/** Every way a request can end badly; see docs/reference/errors.md for what each asks of the reader. */
export type ClientErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'bad_request'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'bad_body'
  | 'too_large'
  | 'contract'
  | 'token'
  | 'unsupported_scope'
  | 'config';

/** What every member of the family may carry. Nothing here is a secret, a header, a query string or a body. */
export interface ClientErrorFacts {
  /** The system that was asked, for example `virsyn`. */
  readonly system: string;
  /** The system's own name of the endpoint, for example `dashboard-overview`; absent when none was asked. */
  readonly endpoint?: string | undefined;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** Earliest moment another attempt is welcome, epoch milliseconds, when the system named one. */
  readonly retryAt?: number | undefined;
  /** The system's name for this exchange, to quote to its support; at most 80 characters. */
  readonly requestId?: string | undefined;
  /**
   * The system's own sentence, at most 300 characters. Struck out are the request's tokens, header values, ids and
   * numbers to call, and whatever looks like a JSON Web Token or a telephone number with its country's `+`.
   */
  readonly serverMessage?: string | undefined;
  /** The system's `details`, at most 300 characters; only when the host asked for them. */
  readonly details?: string | undefined;
  /** Which parameters the system refused, when it named them: names or paths, never values; 20 at most. */
  readonly parameters?: readonly string[] | undefined;
}

/**
 * The one family of errors that leaves this package. Switch on `code`; recognise a member with
 * `isClientError`, which also holds across realms and duplicate installs, where `instanceof` does not.
 *
 * Members are flat on purpose: a fetch error holds the request and so the bearer token, and a query cache
 * would keep both, so there is no `cause` and no message written by anyone else in `message`.
 */
export abstract class ClientError extends Error implements ClientErrorFacts {
  abstract override readonly name: string;
  /** Which way it ended, for a `switch`. */
  abstract readonly code: ClientErrorCode;
  /** Whether the same request may succeed later without anything being changed. */
  abstract readonly isRetryable: boolean;

  readonly system: string;
  readonly endpoint?: string;
  readonly status?: number;
  readonly retryAt?: number;
  readonly requestId?: string;
  readonly serverMessage?: string;
  readonly details?: string;
  readonly parameters?: readonly string[];

  constructor(message: string, facts: ClientErrorFacts) {
    super(message);
    this.system = facts.system;
    if (facts.endpoint !== undefined) this.endpoint = facts.endpoint;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.retryAt !== undefined) this.retryAt = facts.retryAt;
    if (facts.requestId !== undefined) this.requestId = facts.requestId;
    if (facts.serverMessage !== undefined) this.serverMessage = facts.serverMessage;
    if (facts.details !== undefined) this.details = facts.details;
    if (facts.parameters !== undefined) this.parameters = facts.parameters;
    Object.defineProperty(this, Symbol.for('@callscope/client-error'), { value: true });
  }

  /** The error as plain data, without its stack: safe to log. */
  toJSON(): Readonly<Record<string, unknown>> {
    // Own members only; `message` is one too, but not enumerable.
    return { message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}
