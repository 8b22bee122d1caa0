import { Random } from '../src/world/built-in/Random';
import type { Contact, Phone, StaffMember } from '../src/world/NamedEntity';
import { Organization } from '../src/world/Organization';
import { type Plan, planStatuses } from '../src/world/Plan';
import type { Suggestion } from '../src/world/Suggestion';
import { type Todo, todoStatuses } from '../src/world/Todo';
import { AiUsageTable, type StoredAiUsage } from '../src/world/tables/AiUsageTable';
import { CallTable } from '../src/world/tables/CallTable';
import {
  MessageTable,
  messageChannels,
  messageOrigins,
  type StoredMessage,
} from '../src/world/tables/MessageTable';
import type { StoredCall } from '../src/world/tables/StoredCall';
import { uuidOf } from '../src/world/uuidOf';
import { World } from '../src/world/World';

/** Now in these worlds: Monday 16 February 2026, 15:00 UTC. */
export const nowMs = Date.UTC(2026, 1, 16, 15);
const minuteMs = 60_000;

/** Names nobody should have to read, and one that nobody gave. */
export const hostileNames: readonly (string | null)[] = [
  '<img src=x onerror=alert(1)>',
  'Line\u2028break "quoted" \\',
  '\u202Etxet desrever',
  '👩🏽‍🚀 family 👨‍👩‍👧‍👦',
  'x'.repeat(300),
  null,
];

/** The rows a world was made of, as objects, so that a test can count them without the tables. */
export interface LoquentRows {
  readonly calls: readonly StoredCall[];
  readonly messages: readonly StoredMessage[];
  readonly suggestions: readonly Suggestion[];
  readonly plans: readonly Plan[];
  readonly aiUsage: readonly StoredAiUsage[];
  readonly todos: readonly Todo[];
}

/** An organization and what a test needs to count its rows again. */
export interface LoquentTenant {
  readonly organization: Organization;
  readonly rows: LoquentRows;
  readonly contacts: readonly Contact[];
  readonly phones: readonly Phone[];
}

/** What a tenant is made from. */
export interface LoquentTenantOptions {
  readonly role: string;
  readonly timeZone: string | null;
  readonly rows: LoquentRows;
  readonly contactCount?: number;
}

/** No rows of any kind, all of them held. */
export const noRows: LoquentRows = {
  calls: [],
  messages: [],
  suggestions: [],
  plans: [],
  aiUsage: [],
  todos: [],
};

/** The first staff member has two of the four phones, the second has one, one is everybody's. */
export function phonesOf(role: string): readonly Phone[] {
  return ['Front desk', null, '<b>Sales</b>', null].map((friendlyName, place) => ({
    id: uuidOf(`phone ${role} ${place}`),
    name: friendlyName ?? `+1202555014${place}`,
    agencyId: uuidOf(`tenant ${role}`),
    number: `+1202555014${place}`,
    friendlyName,
    staffId: [staffIdOf(role, 0), staffIdOf(role, 0), staffIdOf(role, 1), null][place] ?? null,
    service: 'twilio',
  }));
}

/** A call of now, of which nothing is known but what is given. */
export function callOf(call: Partial<StoredCall>): StoredCall {
  return {
    serial: 0,
    startMs: nowMs,
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
    hasRecording: false,
    ...call,
  };
}

/** A text message that came in now over the first phone of the main tenant. */
export function messageOf(message: Partial<StoredMessage>): StoredMessage {
  return {
    serial: 0,
    atMs: nowMs,
    contactIndex: 0,
    phoneId: phonesOf('main')[0]?.id ?? null,
    direction: 'Inbound',
    channel: 'Sms',
    status: 'Received',
    origin: null,
    ...message,
  };
}

/** The id of a staff member. */
export function staffIdOf(role: string, place: number): string {
  return uuidOf(`staff ${role} ${place}`);
}

/** A tenant of given rows, which ascend by their moments. */
export function createTenant({
  role,
  timeZone,
  rows,
  contactCount = 12,
}: LoquentTenantOptions): LoquentTenant {
  const id = uuidOf(`tenant ${role}`);
  const phones = phonesOf(role);
  const contacts = Array.from(
    { length: contactCount },
    (_, place): Contact => ({
      id: uuidOf(`contact ${role} ${place}`),
      name: hostileNames[place] ?? (place === 5 ? null : `Contact ${place}`),
      phoneNumber: place === 7 ? null : `+1303555010${place % 10}`,
      email: null,
    }),
  );
  const staff = [0, 1].map(
    (place): StaffMember => ({
      id: staffIdOf(role, place),
      name: `Member ${place}`,
      agencyId: id,
      agentNumber: `+1404555010${place}`,
    }),
  );
  const organization = new Organization({
    id,
    name: role,
    role,
    label: role,
    timeZone,
    ownerEmail: `owner@${role}.example`,
    campaigns: [],
    clients: [],
    agents: [],
    staff,
    phones,
    holdsEverything: true,
    drawRecords: () => ({ ...tablesOf(rows), contacts, batches: [], legs: null }),
  });
  return { organization, rows, contacts, phones };
}

/** A world of tenants at {@link nowMs}, the main one first. */
export function worldOf(...tenants: readonly LoquentTenant[]): World {
  return new World({
    source: 'built-in',
    seed: 1,
    nowMs,
    organizations: tenants.map(({ organization }) => organization),
  });
}

function tablesOf({ calls, messages, aiUsage, suggestions, plans, todos }: LoquentRows) {
  const callTable = new CallTable();
  for (const call of calls) callTable.push(call);
  const messageTable = new MessageTable();
  for (const message of messages) messageTable.push(message);
  const usageTable = new AiUsageTable();
  for (const usage of aiUsage) usageTable.push(usage);
  return { calls: callTable, messages: messageTable, aiUsage: usageTable, suggestions, plans, todos };
}

/** How many rows of a kind to draw, and over how many days before now. */
export interface DrawOptions {
  readonly callCount?: number;
  readonly messageCount?: number;
  readonly days?: number;
  readonly contactCount?: number;
}

/** Rows drawn from a seed: many at one moment, some without phone, contact or length. */
export function drawRows(
  role: string,
  seed: number,
  { callCount = 400, messageCount = 500, days = 40, contactCount = 12 }: DrawOptions = {},
): LoquentRows {
  const random = new Random(`loquent ${role} ${seed}`);
  const phoneIds = [...phonesOf(role).map(({ id }) => id), null, uuidOf('a phone that is gone')];
  const phoneId = () => phoneIds[random.below(phoneIds.length)] ?? null;
  const staffId = () => (random.chance(300) ? null : staffIdOf(role, random.below(2)));
  const contactIndex = () => random.below(contactCount);
  // Whole minutes, so that moments collide.
  const moments = (count: number) =>
    Array.from({ length: count }, () => nowMs - random.below(days * 1440) * minuteMs).sort((a, b) => a - b);
  return {
    calls: moments(callCount).map((startMs, serial) =>
      drawCall(role, { startMs, serial, phoneId: phoneId(), contactIndex: contactIndex() }, random),
    ),
    messages: moments(messageCount).map((atMs, serial) =>
      drawMessage({ atMs, serial, phoneId: phoneId(), contactIndex: contactIndex() }, random),
    ),
    suggestions: moments(120).map((atMs) => ({
      atMs,
      confidence: random.below(1001) / 1000,
      isAutoReply: random.chance(400),
      isEscalated: random.chance(150),
      phoneId: phoneId(),
    })),
    plans: moments(60).map((createdAtMs, place) => ({
      id: uuidOf(`plan ${role} ${place}`),
      status: planStatuses[random.below(planStatuses.length)] ?? 'paused',
      contactIndex: random.chance(100) ? null : contactIndex(),
      staffId: staffId(),
      phoneId: phoneId(),
      createdAtMs,
    })),
    aiUsage: moments(150).map((atMs) => ({
      atMs,
      feature: ['summarize_call', 'realtime_turn', 'enrich_contact', 'transcription'][random.below(4)] ?? '',
      tokens: random.below(20_000),
      costMicros: random.below(2_000_000),
      phoneId: phoneId(),
    })),
    todos: moments(80).map((createdAtMs, place) => ({
      id: uuidOf(`todo ${role} ${place}`),
      status: todoStatuses[random.below(todoStatuses.length)] ?? 'failed',
      createdAtMs,
      phoneId: phoneId(),
      staffId: staffId(),
    })),
  };
}

type Circumstances = Required<Pick<StoredCall, 'startMs' | 'serial' | 'phoneId' | 'contactIndex'>>;

function drawCall(role: string, circumstances: Circumstances, random: Random): StoredCall {
  const isCompleted = random.chance(700);
  return {
    ...circumstances,
    agencyId: uuidOf(`tenant ${role}`),
    contactIndex: random.chance(100) ? null : circumstances.contactIndex,
    durationSeconds: random.chance(60) ? null : random.below(900),
    direction: random.chance(400) ? 'inbound' : 'outbound',
    status: isCompleted ? 'completed' : null,
    disposition: isCompleted || random.chance(500) ? 'conversation' : null,
    hasRecording: random.chance(500),
    isConnected: isCompleted,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  };
}

function drawMessage(
  circumstances: Pick<StoredMessage, 'atMs' | 'serial' | 'phoneId' | 'contactIndex'>,
  random: Random,
): StoredMessage {
  const isOutbound = random.chance(450);
  const sent = ['Queued', 'Sent', 'Delivered', 'Delivered', 'Failed'] as const;
  return {
    ...circumstances,
    direction: isOutbound ? 'Outbound' : 'Inbound',
    channel: messageChannels[random.below(messageChannels.length)] ?? 'Sms',
    status: isOutbound ? (sent[random.below(sent.length)] ?? 'Sent') : 'Received',
    origin: isOutbound && random.chance(500) ? (messageOrigins[random.below(4)] ?? null) : null,
  };
}
