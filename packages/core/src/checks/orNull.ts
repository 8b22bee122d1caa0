import type { Check } from './Check';

/** Lets `null` pass, and checks anything else. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (apiName, argument, value) => (value === null ? value : check(apiName, argument, value));
}
