import { ClientError, type ClientErrorFacts } from './ClientError';

/** An option or a parameter is wrong in the host's own code. Nothing was sent. */
export class ConfigError extends ClientError {
  override readonly name = 'ConfigError';
  override readonly code = 'config';
  override readonly isRetryable = false;

  /** @param problem the rest of a sentence that begins with what was called, for example `requires baseUrl` */
  constructor(facts: ClientErrorFacts, problem: string) {
    super(`${facts.system}${facts.endpoint ? ` ${facts.endpoint}` : ''} ${problem}`, facts);
  }
}
