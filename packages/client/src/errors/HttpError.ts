import { ClientError, type ClientErrorFacts } from './ClientError';

/** The codes that an HTTP status alone decides. */
export type HttpErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'bad_request'
  | 'rate_limited'
  | 'server';

const meanings: Readonly<Record<HttpErrorCode, string>> = {
  unauthorized: 'the session is not accepted; sign in again',
  forbidden: 'this user has no access; ask an administrator for it',
  not_found: 'nothing is there; check that baseUrl is the address of the system',
  bad_request: 'the request was refused; check its parameters',
  rate_limited: 'too many requests; try again later',
  server: 'the system failed; try again later',
};

/** The system answered with a status that is not a success, or with a success that says it is none. */
export class HttpError extends ClientError {
  override readonly name = 'HttpError';
  override readonly code: HttpErrorCode;
  override readonly isRetryable: boolean;
  declare readonly status: number;

  constructor(facts: ClientErrorFacts & { readonly status: number }) {
    const code = toHttpErrorCode(facts.status);
    super(`${facts.system} ${facts.endpoint} answered ${facts.status}: ${meanings[code]}`, facts);
    this.code = code;
    this.isRetryable = code === 'rate_limited' || code === 'server';
  }
}

function toHttpErrorCode(status: number): HttpErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 429) return 'rate_limited';
  // 408 and 425 are the server's own "not now", whatever their class says (RFC 9110, RFC 8470).
  // A success that calls itself a failure is the system's fault too.
  if (status >= 500 || status < 300 || status === 408 || status === 425) return 'server';
  return 'bad_request';
}
