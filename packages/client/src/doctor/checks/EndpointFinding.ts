import type { ClientErrorCode } from '../../errors/ClientError';
import type { ContractIssue } from '../../errors/ContractError';
import type { ClientWarning } from '../../transport/contract/ClientWarning';

/** How a call failed. Texts of the system are cleaned: no secret, nothing that a terminal obeys. */
export interface EndpointFailure {
  /** As in docs/reference/errors.md. */
  readonly code: ClientErrorCode;
  /** What happened, in a sentence without the last period. */
  readonly message: string;
  /** What to do next, a sentence. */
  readonly advice: string;
  /** Why there was no answer, for example `ECONNREFUSED` or `redirect`; `null` when there was one or nobody knows. */
  readonly reason: string | null;
  /** Where the answer breaks its contract; empty for other failures. */
  readonly issues: readonly ContractIssue[];
  /** The system's own sentence; `null` when it gave none. */
  readonly serverMessage: string | null;
  /** The system's name for the exchange; `null` when it gave none. */
  readonly requestId: string | null;
}

/** What became of one endpoint. */
export interface EndpointFinding {
  /** The system's own name of it, for example `dashboard-overview`. */
  readonly endpoint: string;
  /** The client's method, for example `overview`. */
  readonly method: string;
  readonly outcome: 'ok' | 'failed' | 'not_called';
  /** Why it was not called; `null` when it was. */
  readonly notCalled: string | null;
  /** HTTP status on the wire; `null` without an answer. */
  readonly status: number | null;
  /** From the call to the checked answer or the error, whole milliseconds; `null` when it was not called. */
  readonly timeMs: number | null;
  /** `null` unless it failed. */
  readonly failure: EndpointFailure | null;
  /** Member paths that differ from the contract without breaking it; `null` when there is no answer to look at. */
  readonly drift: {
    /** Sent, and not in the contract. */
    readonly unknown: readonly string[];
    /** In the contract as optional, and not sent. */
    readonly missing: readonly string[];
  } | null;
  /** Figures that are shown as sent, and that cannot be; empty without an answer. Nothing breaks for them. */
  readonly warnings: readonly Pick<ClientWarning, 'kind' | 'path'>[];
}
