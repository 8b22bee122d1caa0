import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { quote } from './quote';

/**
 * A parameter that is one of a few words, or left out.
 *
 * @returns the value, `undefined` for an absent one
 * @throws {ConfigError} for any other, with the words to choose from
 */
export function requireMember<T extends string>(
  facts: ClientErrorFacts,
  name: string,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined || value === null) return undefined;
  const known = allowed.find((one) => one === value);
  if (known !== undefined) return known;
  const words = allowed.join(', ');
  throw new ConfigError(facts, `requires ${name} to be one of ${words}, got ${quote(value, allowed)}`);
}
