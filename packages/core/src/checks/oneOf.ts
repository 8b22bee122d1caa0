import { requireMember } from '../arguments/requireMember';
import type { Check } from './Check';

/**
 * Checks for one of a few values.
 *
 * @throws {InputError} `unknown_value` for any other
 */
export function oneOf<T>(...members: readonly T[]): Check<T> {
  return (apiName, argument, value) => requireMember(apiName, argument, value, members);
}
