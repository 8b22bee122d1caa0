import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';

const uuidShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A parameter that is a UUID, or left out.
 *
 * @returns the UUID as it was given, `undefined` for an absent one
 * @throws {ConfigError} for any other: the system fails over it, as if the fault were its own
 */
export function requireId(facts: ClientErrorFacts, name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && uuidShape.test(value)) return value;
  throw new ConfigError(facts, `requires ${name} to be a UUID; leave it out for all`);
}
