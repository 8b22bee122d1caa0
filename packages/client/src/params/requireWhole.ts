import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { quote } from './quote';

/**
 * A parameter that is a whole number in a range, or left out.
 *
 * @returns its digits, as they are sent; `undefined` for an absent one
 * @throws {ConfigError} for any other
 */
export function requireWhole(
  facts: ClientErrorFacts,
  name: string,
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) {
    return String(value);
  }
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new ConfigError(facts, `requires ${name} to be a whole number ${range}, got ${quote(value)}`);
}
