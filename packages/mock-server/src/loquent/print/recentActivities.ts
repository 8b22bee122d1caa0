import { type Activity, channelOf, mergeActivities } from '@callscope/core';
import type { Organization } from '../../world/Organization';
import { newestRows } from '../rows/newestRows';
import type { EngagementRows } from '../rows/selectEngagement';
import { createDisplayClock } from './createDisplayClock';
import { rowId } from './rowId';

const mostActivities = 10;

/** An activity, and what is sent of it that core does not know. */
interface NamedActivity extends Activity {
  readonly rowId: string;
  /** The channel by the name it is stored under. */
  readonly channelName: string;
}

/**
 * The ten newest calls and messages together, the newest first. Inferred: the sources name the members and show
 * neither a description nor how channel and moment are written; here a channel has its stored name, `Call` for a
 * call, and a moment is written as Loquent displays them. Nor do they say which of one moment comes first: among calls,
 * and among messages, it is the one that comes later in the table, as in `recent_calls`.
 */
export function recentActivities(organization: Organization, rows: EngagementRows, timeZone: string) {
  const feeds = [callActivities(organization, rows), messageActivities(organization, rows)];
  const namedByKey = new Map(feeds.flat().map((activity) => [activity.kind + activity.id, activity]));
  const clock = createDisplayClock(timeZone);
  return mergeActivities(feeds, { limit: mostActivities }).map((activity) => {
    const named = namedByKey.get(activity.kind + activity.id);
    return {
      id: named?.rowId,
      activity_type: activity.kind === 'call' ? 'Call' : 'Message',
      contact_id: activity.contactId,
      contact_name: activity.contactName,
      description: activity.description,
      channel: named?.channelName,
      created_at: activity.atMs === null ? undefined : clock(activity.atMs).full,
    };
  });
}

/** Core orders equal moments by id; here their order is the table's, so the place in a feed stands for the id. */
function placeId(place: number): string {
  return String(place).padStart(3, '0');
}

const callDescriptions = { inbound: 'Inbound call', outbound: 'Outbound call' };

function callActivities(organization: Organization, rows: EngagementRows): readonly NamedActivity[] {
  const { calls } = organization.records;
  return newestRows(rows.calls, mostActivities).map((row, place) => {
    const direction = calls.direction.at(row);
    return {
      id: placeId(place),
      rowId: rowId(organization, 'call', calls.serial.at(row)),
      kind: 'call',
      channel: 'call',
      channelName: 'Call',
      ...contactAt(organization, calls.contactIndex.at(row)),
      description: direction === null ? 'Call' : callDescriptions[direction],
      atMs: calls.startMs.at(row),
    };
  });
}

/** As a sentence calls them. */
const channelTexts = {
  Sms: 'SMS',
  Whatsapp: 'WhatsApp message',
  FacebookMessenger: 'Messenger message',
  InstagramDm: 'Instagram message',
  Email: 'email',
};

function messageActivities(organization: Organization, rows: EngagementRows): readonly NamedActivity[] {
  const { messages } = organization.records;
  if (messages === null || rows.messages === null) return [];
  return newestRows(rows.messages, mostActivities).map((row, place) => {
    const { serial, channel, direction, contactIndex, atMs } = messages.at(row);
    return {
      id: placeId(place),
      rowId: rowId(organization, 'message', serial),
      kind: 'message',
      channel: channelOf({ channel }),
      channelName: channel,
      ...contactAt(organization, contactIndex),
      description: `${direction} ${channelTexts[channel]}`,
      atMs,
    };
  });
}

function contactAt(
  { records }: Organization,
  place: number | null,
): Pick<Activity, 'contactId' | 'contactName'> {
  const contact = place === null ? undefined : records.contacts[place];
  return { contactId: contact?.id ?? null, contactName: contact?.name ?? null };
}
