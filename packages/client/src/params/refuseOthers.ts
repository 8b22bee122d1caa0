import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';

/**
 * Holds parameters to the names that an endpoint knows.
 *
 * @throws {ConfigError} for any other: the system would refuse it, or answer as if it had not been asked
 */
export function refuseOthers(facts: ClientErrorFacts, params: object, known: readonly string[]): void {
  const other = Object.keys(params).find((name) => !known.includes(name));
  if (other === undefined) return;
  const names = known.length === 0 ? 'no parameters' : `only ${known.join(', ')}`;
  throw new ConfigError(facts, `takes ${names}, got ${other.slice(0, 40)}`);
}
