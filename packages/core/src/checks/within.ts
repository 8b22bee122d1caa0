import type { requireBetween } from '../arguments/requireBetween';
import type { Check } from './Check';

/**
 * Checks for a number from a minimum to a maximum, both included, 2^53 - 1 when left out.
 *
 * @param require `requireWhole` or `requireBetween`
 * @throws {InputError} what `require` throws
 */
export function within(require: typeof requireBetween, minimum: number, maximum?: number): Check<number> {
  return (apiName, argument, value) => require(apiName, argument, value, minimum, maximum);
}
