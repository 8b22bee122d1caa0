import { ConfigError } from '../../errors/ConfigError';

/**
 * A limit that a timer can keep: above 0, at most 2³¹ − 1 milliseconds.
 *
 * @throws {ConfigError} for anything else, `Infinity` included: a request without end helps nobody
 */
export function requireTimeout(system: string, timeoutMs: number): number {
  if (!(timeoutMs > 0 && timeoutMs <= 2_147_483_647)) {
    throw new ConfigError({ system }, `requires timeoutMs above 0 and at most 2147483647, got ${timeoutMs}`);
  }
  return timeoutMs;
}
