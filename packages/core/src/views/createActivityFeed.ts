import { listOf } from '../checks/listOf';
import { uniqueText } from '../checks/uniqueText';
import type { Activity, ActivityFeed } from './ActivityFeed';
import { activityFields } from './activityFields';
import { compareActivities } from './compareActivities';

/** What an {@link ActivityFeed} is made from. */
export interface ActivityFeedInput {
  /** In any order; ids unique. */
  readonly activities: readonly Activity[];
}

/**
 * What happened last as a view model, checked and sorted: newest first, equal moments by id, those without a
 * moment last. Names and descriptions may be empty. n log n.
 *
 * @throws {InputError} `duplicate` for an id that comes twice, `missing` for an empty id or what should be a
 * text, `unknown_value` for a kind or channel of another name, `not_a_number` or `out_of_range` for another
 * moment than epoch milliseconds of the years 1000–9999
 * @example createActivityFeed({ activities: [] }).activities // => []
 */
export function createActivityFeed({ activities }: ActivityFeedInput): ActivityFeed {
  const checked = listOf(activityFields(uniqueText()))('createActivityFeed', 'activities', activities);
  return { kind: 'activity-feed', activities: [...checked].sort(compareActivities) };
}
