import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { quoteName } from './quoteName';

/**
 * Holds parameters or options to the names that are known.
 *
 * @throws {ConfigError} for any other: the system would refuse it, or answer as if it had not been asked; and for
 * what is no object, which JavaScript callers may give
 */
export function refuseOthers(
  facts: ClientErrorFacts,
  given: unknown,
  known: readonly string[],
  what: 'parameters' | 'options' = 'parameters',
): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigError(facts, `takes its ${what} as one object; leave it out for none`);
  }
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other === undefined) return;
  const names = known.length === 0 ? `no ${what}` : `only ${known.join(', ')}`;
  throw new ConfigError(facts, `takes ${names}, got ${quoteName(other)}`);
}
