import type { RequestOptions } from '../ClientOptions';
import type { ClientErrorFacts } from '../errors/ClientError';
import { refuseOthers } from '../params/refuseOthers';
import { requireTimeout } from '../transport/options/requireTimeout';
import { copyMembers } from './copyMembers';
import { requireSignal } from './requireSignal';

const names = ['signal', 'timeoutMs'];

/**
 * What a single request takes beside its parameters, checked: JavaScript callers may give anything.
 *
 * @param others names of the caller's own, which are not looked at
 * @throws {ConfigError} for what is no object or has another member, a `signal` that nobody can listen to, and a limit
 * that no timer keeps
 */
export function requireOptions(
  facts: ClientErrorFacts,
  options: unknown,
  others: readonly string[] = [],
): RequestOptions {
  if (options === undefined) return {};
  const members = copyMembers(facts, 'options', options);
  refuseOthers(facts, members, [...names, ...others], 'options');
  const { signal, timeoutMs } = members;
  const isLimited = timeoutMs !== undefined && timeoutMs !== null;
  return {
    signal: requireSignal(facts, signal),
    timeoutMs: isLimited ? requireTimeout(facts.system, timeoutMs) : undefined,
  };
}
