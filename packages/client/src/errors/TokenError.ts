import { ClientError, type ClientErrorFacts } from './ClientError';

/** How the host's callback failed. */
export type TokenFault = 'threw' | 'hung' | 'unusable';

const meanings: Readonly<Record<TokenFault, string>> = {
  threw: 'threw; see what it throws',
  hung: 'did not answer in time; make it settle when its signal is aborted',
  unusable: 'gave no usable token; return the bare token, visible ASCII characters without "Bearer"',
};

/** The host's `getAccessToken` did not give a token. What it threw or returned is not kept. */
export class TokenError extends ClientError {
  override readonly name = 'TokenError';
  override readonly code = 'token';
  override readonly isRetryable = false;

  constructor(
    facts: ClientErrorFacts,
    /** How it failed. */
    readonly fault: TokenFault,
  ) {
    super(`${facts.system} getAccessToken ${meanings[fault]}`, facts);
  }
}
