import { Organization } from '../src/world/Organization';
import { CallTable } from '../src/world/tables/CallTable';
import type { StoredCall } from '../src/world/tables/StoredCall';

const nothing = {
  contacts: [],
  batches: null,
  legs: null,
  messages: null,
  suggestions: null,
  plans: null,
  aiUsage: null,
  todos: null,
};

/** An organization of some calls and nothing else; what a call leaves out is plain. */
export function organizationOf(
  id: string,
  calls: readonly Partial<StoredCall>[],
  isLarge = false,
): Organization {
  const table = new CallTable();
  for (const [serial, call] of calls.entries()) {
    table.push({
      serial,
      startMs: 0,
      agencyId: id,
      isConnected: false,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      ...call,
    });
  }
  table.sortByStart();
  return new Organization({
    id,
    name: id,
    role: id,
    label: id,
    timeZone: null,
    ownerEmail: `owner@${id}.example`,
    campaigns: [],
    clients: [],
    agents: [],
    staff: [],
    phones: [],
    isLarge,
    drawRecords: () => ({ ...nothing, calls: table }),
  });
}
