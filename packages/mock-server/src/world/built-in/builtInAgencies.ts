import type { AgencyMember, Agent, NamedEntity, Phone, StaffMember } from '../NamedEntity';
import { uuidOf } from '../uuidOf';

/** A campaign of the built-in world and how well it does. */
export interface BuiltInCampaign extends AgencyMember {
  readonly clientId: string;
  /** Calls in 1,000 that end with a meeting. */
  readonly bookedPerMille: number;
}

/** A staff member of the built-in world and how they answer. */
export interface BuiltInStaffMember extends StaffMember {
  /** Forwarded calls in 1,000 that they answer; 0 for somebody who never does. */
  readonly answersPerMille: number;
}

/** A phone of the built-in world and how those behind it answer messages. */
export interface BuiltInPhone extends Phone {
  /** Messages in 1,000 that get a reply. */
  readonly repliesPerMille: number;
  /** A usual time until the reply, seconds. */
  readonly replySeconds: number;
}

/** A tenant of the built-in world. */
export interface BuiltInAgency extends NamedEntity {
  /** Names it in the tokens of its users. */
  readonly role: string;
  /** What its users are for. */
  readonly label: string;
  /** The zone of its profile; `null` when nobody has set one. */
  readonly timeZone: string | null;
  /** Minutes from UTC to its office's clock; `eastern` changes its clock as New York does. */
  readonly officeOffset: number | 'eastern';
  readonly campaigns: readonly BuiltInCampaign[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly Agent[];
  readonly staff: readonly BuiltInStaffMember[];
  readonly phones: readonly BuiltInPhone[];
  readonly contactCount: number;
  /** Fewest and most calls of a weekday; weekends see a small part. */
  readonly weekdayCalls: readonly [number, number];
  /** Fewest and most conversations by message that begin on a weekday. */
  readonly weekdayConversations: readonly [number, number];
  /** Whether a list is dialled all at once on the second Tuesday of each month. */
  readonly hasOutlierHour: boolean;
  /** Whether its rows are drawn only when asked for. */
  readonly isLarge: boolean;
}

/** The built-in tenants: a busy one, one with other figures, and one without a single call. */
export function builtInAgencies(): readonly BuiltInAgency[] {
  return [
    agency('main', 'Brightwater Outreach', {
      label: 'Main tenant',
      timeZone: 'America/New_York',
      officeOffset: 'eastern',
      staff: [
        { name: 'Nadia Quill', answersPerMille: 720 },
        { name: 'Owen Tarn', answersPerMille: 610 },
        { name: 'Petra Vale', answersPerMille: 0 },
        { name: 'Rufus Wren', answersPerMille: 540 },
      ],
      phones: [
        {
          number: '+12025550110',
          friendlyName: 'Front desk',
          staff: 'Nadia Quill',
          service: 'twilio',
          repliesPerMille: 930,
          replySeconds: 420,
        },
        {
          number: '+12025550111',
          friendlyName: 'Renewals',
          staff: 'Owen Tarn',
          service: 'twilio',
          repliesPerMille: 780,
          replySeconds: 1500,
        },
        {
          number: '+12025550112',
          friendlyName: 'After hours',
          staff: 'Petra Vale',
          service: 'exotel',
          repliesPerMille: 240,
          replySeconds: 14400,
        },
        {
          number: '+12025550113',
          friendlyName: null,
          staff: null,
          service: null,
          repliesPerMille: 660,
          replySeconds: 2700,
        },
      ],
      contactCount: 2400,
      weekdayConversations: [90, 120],
      isLarge: false,
      campaigns: [
        { name: 'Spring renewals', client: 'Larkfield Energy', bookedPerMille: 110 },
        { name: 'Solar assessments', client: 'Larkfield Energy', bookedPerMille: 85 },
        { name: 'Dormant accounts', client: 'Larkfield Energy', bookedPerMille: 55 },
        { name: 'Clinic check-ups', client: 'Oakhaven Dental', bookedPerMille: 95 },
        { name: 'New patients', client: 'Oakhaven Dental', bookedPerMille: 70 },
      ],
      agents: ['Ada', 'Bruno', 'Celia', 'Dario', 'Esme', 'Felix'],
      weekdayCalls: [150, 200],
      hasOutlierHour: true,
    }),
    agency('other', 'Stonebridge Partners', {
      label: 'Another tenant',
      timeZone: 'America/New_York',
      officeOffset: 'eastern',
      staff: [
        { name: 'Silvia Brook', answersPerMille: 680 },
        { name: 'Tomas Field', answersPerMille: 590 },
      ],
      phones: [
        {
          number: '+13035550120',
          friendlyName: 'Policies',
          staff: 'Silvia Brook',
          service: 'twilio',
          repliesPerMille: 820,
          replySeconds: 900,
        },
        {
          number: '+13035550121',
          friendlyName: null,
          staff: 'Tomas Field',
          service: 'exotel',
          repliesPerMille: 700,
          replySeconds: 1800,
        },
      ],
      contactCount: 600,
      weekdayConversations: [20, 35],
      isLarge: false,
      campaigns: [
        { name: 'Policy reviews', client: 'Fernhill Insurance', bookedPerMille: 40 },
        { name: 'Lapsed quotes', client: 'Fernhill Insurance', bookedPerMille: 25 },
      ],
      agents: ['Greta', 'Hugo', 'Iris'],
      weekdayCalls: [30, 50],
      hasOutlierHour: false,
    }),
    agency('empty', 'Quiet Meadow Studio', {
      label: 'Empty tenant',
      timeZone: null,
      officeOffset: 'eastern',
      staff: [],
      phones: [],
      contactCount: 0,
      weekdayConversations: [0, 0],
      isLarge: false,
      campaigns: [],
      agents: [],
      weekdayCalls: [0, 0],
      hasOutlierHour: false,
    }),
  ];
}

interface AgencyCast {
  readonly label: string;
  readonly timeZone: string | null;
  readonly officeOffset: number | 'eastern';
  readonly campaigns: readonly {
    readonly name: string;
    readonly client: string;
    readonly bookedPerMille: number;
  }[];
  readonly agents: readonly string[];
  readonly staff: readonly { readonly name: string; readonly answersPerMille: number }[];
  readonly phones: readonly {
    readonly number: string;
    readonly friendlyName: string | null;
    /** Name of a staff member. */
    readonly staff: string | null;
    readonly service: Phone['service'];
    readonly repliesPerMille: number;
    readonly replySeconds: number;
  }[];
  readonly contactCount: number;
  readonly weekdayCalls: readonly [number, number];
  readonly weekdayConversations: readonly [number, number];
  readonly hasOutlierHour: boolean;
  readonly isLarge: boolean;
}

function agency(role: BuiltInAgency['role'], name: string, cast: AgencyCast): BuiltInAgency {
  const agencyId = uuidOf(`agency ${name}`);
  const member = (kind: string, memberName: string) => ({
    id: uuidOf(`${kind} ${name} ${memberName}`),
    agencyId,
    name: memberName,
  });
  const clientNames = [...new Set(cast.campaigns.map((campaign) => campaign.client))];
  return {
    id: agencyId,
    name,
    role,
    clients: clientNames.map((client) => member('client', client)),
    campaigns: cast.campaigns.map((campaign) => ({
      ...member('campaign', campaign.name),
      clientId: member('client', campaign.client).id,
      bookedPerMille: campaign.bookedPerMille,
    })),
    agents: cast.agents.map((agent) => ({ ...member('agent', agent), formerName: null, renamedAtMs: null })),
    staff: cast.staff.map(({ name: staffName, answersPerMille }, index) => ({
      ...member('staff', staffName),
      agentNumber: `+1339555${String(100 + index).padStart(4, '0')}`,
      answersPerMille,
    })),
    phones: cast.phones.map(({ number, staff, ...phone }) => ({
      ...member('phone', number),
      ...phone,
      number,
      staffId: staff === null ? null : member('staff', staff).id,
    })),
    label: cast.label,
    timeZone: cast.timeZone,
    officeOffset: cast.officeOffset,
    contactCount: cast.contactCount,
    weekdayConversations: cast.weekdayConversations,
    isLarge: cast.isLarge,
    weekdayCalls: cast.weekdayCalls,
    hasOutlierHour: cast.hasOutlierHour,
  };
}
