import { activeContacts } from '@callscope/core';
import type { Contact } from '../../world/NamedEntity';
import type { OrganizationRecords } from '../../world/OrganizationRecords';
import type { EngagementRows } from '../rows/selectEngagement';

/** How many different contacts some calls and messages were with. */
export function countContacts(
  { calls, messages, contacts }: OrganizationRecords,
  rows: EngagementRows,
): number {
  const columns = [
    rows.calls.take(calls.contactIndex),
    messages && rows.messages ? rows.messages.take(messages.contactIndex) : new Uint32Array(),
  ];
  return activeContacts(contactsIn(columns, contacts));
}

/** The contacts at the places of some columns, each once: a mark for each is far less than a text for each row. */
function* contactsIn(columns: readonly (Int32Array | Uint32Array)[], contacts: readonly Contact[]) {
  const isMarked = new Uint8Array(contacts.length);
  for (const places of columns) {
    for (let row = 0; row < places.length; row += 1) {
      // A call with nobody known has the place -1, which no mark has.
      const place = places[row] ?? -1;
      if (place >= 0) isMarked[place] = 1;
    }
  }
  for (let place = 0; place < contacts.length; place += 1) {
    const contact = contacts[place];
    if (isMarked[place] === 1 && contact !== undefined) yield { contactId: contact.id };
  }
}
