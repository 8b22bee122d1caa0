import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';

/**
 * A signal that can be listened to, or none.
 *
 * @returns `undefined` for an absent one
 * @throws {ConfigError} for any other value, one that cannot be read included
 */
export function requireSignal(facts: ClientErrorFacts, signal: unknown): AbortSignal | undefined {
  if (signal === undefined || signal === null) return undefined;
  try {
    if (isSignal(signal)) return signal;
  } catch {
    // What its own code throws may hold anything.
  }
  throw new ConfigError(facts, 'requires signal to be an AbortSignal');
}

/** By its members: one of another realm, or of a test's DOM, is none of ours by `instanceof`. */
function isSignal(signal: unknown): signal is AbortSignal {
  const { aborted, addEventListener, removeEventListener } = signal as Partial<
    Record<keyof AbortSignal, unknown>
  >;
  return (
    typeof aborted === 'boolean' &&
    typeof addEventListener === 'function' &&
    typeof removeEventListener === 'function'
  );
}
