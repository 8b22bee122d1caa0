import { requireUnique } from '../arguments/requireUnique';
import type { Check } from './Check';

/**
 * Checks for a text that is not empty and that this check has not seen before: make one for each set.
 *
 * @throws {InputError} `missing`, `duplicate`
 */
export function uniqueText(): Check<string> {
  const seen = new Set<string>();
  return (apiName, argument, value) => requireUnique(apiName, argument, value, seen);
}
