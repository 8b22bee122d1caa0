import type { Activity } from './ActivityFeed';
import type { Check } from './Check';
import { fields } from './fields';
import { oneOf } from './oneOf';
import { orNull } from './orNull';
import { requireChannel } from './requireChannel';
import { requireMoment } from './requireMoment';
import { requireString } from './requireString';

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
