import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';

/**
 * Holds parameters to the names that an endpoint knows.
 *
 * @throws {ConfigError} for any other: the system would refuse it, or answer as if it had not been asked; and for
 * parameters that are no object, which JavaScript callers may give
 */
export function refuseOthers(facts: ClientErrorFacts, params: unknown, known: readonly string[]): void {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new ConfigError(facts, 'takes its parameters as one object; leave it out for none');
  }
  const other = Object.keys(params).find((name) => !known.includes(name));
  if (other === undefined) return;
  const names = known.length === 0 ? 'no parameters' : `only ${known.join(', ')}`;
  throw new ConfigError(facts, `takes ${names}, got ${other.slice(0, 40)}`);
}
