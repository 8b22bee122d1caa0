import { ClientError, type ClientErrorFacts } from './ClientError';

/** The system has no answer to what the dashboard has chosen. Nothing was sent. */
export class ScopeError extends ClientError {
  override readonly name = 'ScopeError';
  override readonly code = 'unsupported_scope';
  override readonly isRetryable = false;

  /** @param asked what was asked for, for example `the period today` */
  constructor(
    facts: ClientErrorFacts,
    asked: string,
    /** What to ask for instead, for example `choose 7d, 30d or 90d`. */
    readonly remedy: string,
  ) {
    super(`${facts.system} ${facts.endpoint} cannot answer ${asked}; ${remedy}`, facts);
  }
}
