import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { listOf } from '../checks/listOf';
import type { Activity } from '../views/ActivityFeed';
import { activityFields } from '../views/activityFields';
import { compareActivities } from '../views/compareActivities';

/**
 * The newest of several lists of activities as one: newest first, equal moments by id and then calls first,
 * those without a moment last. An activity that comes more than once, by kind and id, is kept once, in its
 * newest form; of forms of the same moment the first given. n log n.
 *
 * @param feeds in any order, each in any order
 * @param options `limit`: how many at most, whole, 0 or more; 10 when left out
 * @returns checked copies
 * @throws {InputError} `missing` for an empty id or what should be a text or list, `unknown_value` for a kind or
 * channel of another name, `not_a_number` or `out_of_range` for another moment than epoch milliseconds of the
 * years 1000–9999, or another limit
 * @see Loquent's `engagement-stats`, at most ten, newest first
 * @example mergeActivities([[], []]) // => []
 */
export function mergeActivities(
  feeds: Iterable<Iterable<Activity>>,
  { limit = 10 }: { readonly limit?: number | undefined } = {},
): readonly Activity[] {
  requireCount('mergeActivities', 'limit', limit);
  const kept = new Map<string, Activity>();
  const lists = listOf(listOf(activityFields(requireText)))('mergeActivities', 'feeds', feeds);
  for (const activity of lists.flat().sort(compareActivities)) {
    if (kept.size >= limit) break;
    const key = activity.kind + activity.id;
    if (!kept.has(key)) kept.set(key, activity);
  }
  return [...kept.values()];
}
