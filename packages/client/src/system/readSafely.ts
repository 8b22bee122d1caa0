import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { isClientError } from '../errors/isClientError';

/**
 * Runs what reads the options of a host, whose getters and proxies may throw.
 *
 * @throws {ConfigError} in the place of what is no `ClientError`, which may quote a token
 */
export function readSafely<T>(facts: ClientErrorFacts, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isClientError(error) ? error : new ConfigError(facts, 'cannot read its options');
  }
}
