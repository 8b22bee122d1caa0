import { ClientError, type ClientErrorFacts } from './ClientError';

/** The whole answer, headers and body, did not arrive in time. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';
  override readonly code = 'timeout';
  override readonly isRetryable = true;

  /** @param timeoutMs the limit that passed, milliseconds */
  constructor(
    facts: ClientErrorFacts,
    readonly timeoutMs: number,
  ) {
    super(`${facts.system} ${facts.endpoint} did not answer within ${timeoutMs} ms; try again later`, facts);
  }
}
