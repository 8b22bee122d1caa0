import type { Check } from '../checks/Check';
import { fields } from '../checks/fields';
import { oneOf } from '../checks/oneOf';
import { orNull } from '../checks/orNull';
import { requireChannel } from '../checks/requireChannel';
import { requireMoment } from '../checks/requireMoment';
import { requireString } from '../checks/requireString';
import type { Activity } from './ActivityFeed';

/** Checks an activity, its id as told: by then its kind has been checked. */
export function activityFields(
  id: (...received: [...Parameters<Check<string>>, Activity]) => string,
): Check<Activity> {
  return fields<Activity>({
    kind: oneOf('call', 'message'),
    id,
    channel: requireChannel,
    contactId: orNull(requireString),
    contactName: orNull(requireString),
    description: requireString,
    atMs: orNull(requireMoment),
  });
}
