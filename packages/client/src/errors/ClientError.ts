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
