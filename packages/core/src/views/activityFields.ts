import type { Check } from '../checks/Check';
import { fields } from '../checks/fields';
import { oneOf } from '../checks/oneOf';
import { orNull } from '../checks/orNull';
import { requireChannel } from '../checks/requireChannel';
import { requireMoment } from '../checks/requireMoment';
import { requireString } from '../checks/requireString';
import type { Activity } from './ActivityFeed';

/** Checks an activity, its id as told. */
export function activityFields(id: Check<string>): Check<Activity> {
  return fields<Activity>({
    id,
    kind: oneOf('call', 'message'),
    channel: requireChannel,
    contactId: orNull(requireString),
    contactName: orNull(requireString),
    description: requireString,
    atMs: orNull(requireMoment),
  });
}
