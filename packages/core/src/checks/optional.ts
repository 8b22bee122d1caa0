import type { Check } from './Check';

/** Lets `undefined` pass, and checks anything else. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (apiName, argument, value) => (value === undefined ? value : check(apiName, argument, value));
}
