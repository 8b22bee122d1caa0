import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';

/**
 * A parameter that is a text, or left out.
 *
 * @returns the text, `undefined` for an absent one
 * @throws {ConfigError} for an empty one, which one reader would take for "all" and another for "none", and for
 * what is no text
 */
export function requireText(facts: ClientErrorFacts, name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigError(facts, `requires ${name} to be a text that is not empty; leave it out for all`);
}
