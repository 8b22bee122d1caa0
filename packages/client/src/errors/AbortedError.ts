import { ClientError, type ClientErrorFacts } from './ClientError';

/** Nobody waits for the answer any more: the caller's signal was aborted, or the identity was reset. */
export class AbortedError extends ClientError {
  override readonly name = 'AbortedError';
  override readonly code = 'aborted';
  override readonly isRetryable = false;

  constructor(
    facts: ClientErrorFacts,
    /** `caller`: the signal given with the request; `identity`: `resetIdentity` was called meanwhile. */
    readonly abortedBy: 'caller' | 'identity',
  ) {
    super(
      `${facts.system} ${facts.endpoint} was aborted by ${abortedBy === 'caller' ? 'its caller' : 'a change of identity'}`,
      facts,
    );
  }
}
