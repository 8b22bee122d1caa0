import { activeContacts } from '@callscope/core';
import type { Contact } from '../world/NamedEntity';
import type { OrganizationRecords } from '../world/OrganizationRecords';
import type { EngagementRows } from './selectEngagement';

/** How many different contacts some calls and messages were with. */
export function countContacts(
  { calls, messages, contacts }: OrganizationRecords,
  rows: EngagementRows,
): number {
  return activeContacts(
    contactsAt(rows.calls.take(calls.contactIndex), contacts),
    messages && rows.messages ? contactsAt(rows.messages.take(messages.contactIndex), contacts) : [],
  );
}

/** The contacts at some places, each once: a mark for each is far less than a text for each row. */
function* contactsAt(places: Int32Array | Uint32Array, contacts: readonly Contact[]) {
  const isMarked = new Uint8Array(contacts.length);
  // A call with nobody known has the place -1, which no mark has.
  for (const place of places) isMarked[place] = 1;
  for (const [place, { id }] of contacts.entries()) if (isMarked[place] === 1) yield { contactId: id };
}
