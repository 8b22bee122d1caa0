import { Organization } from '../src/world/Organization';
import { CallTable } from '../src/world/tables/CallTable';
import { LegTable, type StoredLeg } from '../src/world/tables/LegTable';
import { World } from '../src/world/World';

/** The now of a {@link kaleyraWorld}, the same as that of the built-in world. */
export const nowMs = Date.UTC(2026, 1, 16, 15);

/** An organization of a {@link kaleyraWorld} and its legs, ascending; `null` holds none. */
export interface Tenant {
  readonly role: string;
  readonly legs: readonly Partial<StoredLeg>[] | null;
}

/** A small world whose organizations have nothing but legs, each of a call of its own. */
export function kaleyraWorld(...tenants: readonly Tenant[]): World {
  return new World({ source: 'built-in', seed: 1, nowMs, organizations: tenants.map(organizationOf) });
}

function organizationOf({ role, legs }: Tenant): Organization {
  const calls = new CallTable();
  const table = new LegTable();
  for (const [serial, leg] of (legs ?? []).entries()) {
    const stored = legOf(leg, serial);
    const flags = { isConnected: false, isConversation: false, isQualified: false, isMeetingBooked: false };
    calls.push({ serial, startMs: stored.startMs, agencyId: role, ...flags });
    table.push(stored);
  }
  const nothing = { contacts: [], batches: null, messages: null, suggestions: null, plans: null };
  return new Organization({
    id: role,
    name: role,
    role,
    label: role,
    timeZone: null,
    ownerEmail: `owner@${role}.example`,
    campaigns: [],
    clients: [],
    agents: [],
    staff: [],
    phones: [],
    drawRecords: () => ({ ...nothing, calls, legs: legs && table, aiUsage: null, todos: null }),
  });
}

function legOf(leg: Partial<StoredLeg>, serial: number): StoredLeg {
  return {
    serial,
    callIndex: serial,
    hasId: true,
    startMs: nowMs - 3_600_000,
    from: '+12025550101',
    to: '+12025550110',
    durationSeconds: 0,
    talkSeconds: 0,
    status: 'NOANSWER',
    service: 'Incoming',
    location: null,
    provider: null,
    hasRecording: false,
    ...leg,
  };
}
