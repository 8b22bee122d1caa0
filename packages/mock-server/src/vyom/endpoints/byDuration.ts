import type { CallGroup } from '../records/groupCalls';

/** Orders groups by their time, most first; equal ones by key, since the sources do not say how ties are ordered. */
export function byDuration(one: CallGroup<object>, other: CallGroup<object>): number {
  return other.seconds - one.seconds || (one.name < other.name ? -1 : 1);
}
