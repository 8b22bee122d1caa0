import { ConfigError } from '../../errors/ConfigError';
import { quote } from '../../params/quote';

/**
 * A limit that a timer can keep: above 0, at most 2³¹ − 1 milliseconds.
 *
 * @throws {ConfigError} for anything else, `Infinity` included: a request without end helps nobody
 */
export function requireTimeout(system: string, timeoutMs: unknown): number {
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= 2_147_483_647) return timeoutMs;
  const range = 'above 0 and at most 2147483647';
  throw new ConfigError({ system }, `requires timeoutMs ${range}, got ${quote(timeoutMs)}`);
}
