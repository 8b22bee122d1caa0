import { ClientError, type ClientErrorFacts } from './ClientError';

/**
 * No answer came through: offline, name not found, refused or broken connection, a redirect (never
 * followed), or a server that does not admit this page's origin. A page cannot tell these apart.
 */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';
  override readonly code = 'network';
  override readonly isRetryable = true;

  constructor(facts: ClientErrorFacts) {
    super(
      `${facts.system} ${facts.endpoint} could not be reached; check the connection, and that the server admits this origin (CORS) and does not redirect`,
      facts,
    );
  }
}
