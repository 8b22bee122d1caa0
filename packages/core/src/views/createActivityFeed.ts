import { listOf } from '../checks/listOf';
import { uniqueText } from '../checks/uniqueText';
import type { Activity, ActivityFeed } from './ActivityFeed';
import { activityFields } from './activityFields';
import { compareActivities } from './compareActivities';

/** What an {@link ActivityFeed} is made from. */
export interface ActivityFeedInput {
  /** In any order; ids unique among the calls, and among the messages. */
  readonly activities: readonly Activity[];
}

/**
 * What happened last as a view model, checked and sorted: newest first, equal moments by id and then calls first,
 * those without a moment last. An activity is known by its kind and id: a call and a message may share an id.
 * Names and descriptions may be empty. n log n.
 *
 * @throws {InputError} `duplicate` for an id that two of one kind have, `missing` for an empty id or what should be a
 * text, `unknown_value` for a kind or channel of another name, `not_a_number` or `out_of_range` for another
 * moment than epoch milliseconds of the years 1000–9999
 * @example createActivityFeed({ activities: [] }).activities // => []
 */
export function createActivityFeed({ activities }: ActivityFeedInput): ActivityFeed {
  const unique = { call: uniqueText(), message: uniqueText() };
  const check = activityFields((apiName, argument, id, { kind }) => unique[kind](apiName, argument, id));
  const checked = listOf(check)('createActivityFeed', 'activities', activities);
  return { kind: 'activity-feed', activities: [...checked].sort(compareActivities) };
}
