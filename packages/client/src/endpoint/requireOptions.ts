import type { RequestOptions } from '../ClientOptions';
import type { ClientErrorFacts } from '../errors/ClientError';
import { ConfigError } from '../errors/ConfigError';
import { requireTimeout } from '../transport/options/requireTimeout';
import { copyMembers } from './copyMembers';

/**
 * What a single request takes beside its parameters, checked: JavaScript callers may give anything. Members of other
 * names are left out.
 *
 * @throws {ConfigError} for what is no object, a `signal` that nobody can listen to, and a limit that no timer keeps
 */
export function requireOptions(facts: ClientErrorFacts, options: unknown): RequestOptions {
  if (options === undefined) return {};
  const { signal, timeoutMs } = copyMembers(facts, 'options', options);
  const isLimited = timeoutMs !== undefined && timeoutMs !== null;
  return {
    ...(isSignal(facts, signal) && { signal }),
    ...(isLimited && { timeoutMs: requireTimeout(facts.system, timeoutMs) }),
  };
}

function isSignal(facts: ClientErrorFacts, signal: unknown): signal is AbortSignal {
  if (signal === undefined || signal === null) return false;
  // By its members: one of another realm, or of a test's DOM, is none of ours by `instanceof`.
  const { aborted, addEventListener, removeEventListener } = signal as Partial<
    Record<keyof AbortSignal, unknown>
  >;
  if (
    typeof aborted === 'boolean' &&
    typeof addEventListener === 'function' &&
    typeof removeEventListener === 'function'
  ) {
    return true;
  }
  throw new ConfigError(facts, 'requires signal to be an AbortSignal');
}
