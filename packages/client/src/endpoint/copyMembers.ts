import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';

/**
 * A copy of an object's own members, read once: what was checked is then what is sent, and an inherited member, which
 * no check by name sees, is not.
 *
 * @param name what the caller calls the object
 * @throws {ConfigError} for what is no object, and for one that cannot be read; never what its own code throws
 */
export function copyMembers(
  facts: ClientErrorFacts,
  name: 'parameters' | 'options' | 'filters',
  value: unknown,
): Readonly<Record<string, unknown>> {
  let isObject = false;
  try {
    isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) return { ...(value as object) };
  } catch {
    throw new ConfigError(facts, `cannot read its ${name}`);
  }
  throw new ConfigError(facts, `takes its ${name} as one object; leave it out for none`);
}
