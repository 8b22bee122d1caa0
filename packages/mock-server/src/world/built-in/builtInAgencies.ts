import { uuidOf } from '../uuidOf';
import type { AgencyMember, NamedEntity } from '../World';

/** A campaign of the built-in world and how well it does. */
export interface BuiltInCampaign extends AgencyMember {
  readonly clientId: string;
  /** Calls in 1,000 that end with a meeting. */
  readonly bookedPerMille: number;
}

/** A tenant of the built-in world. */
export interface BuiltInAgency extends NamedEntity {
  /** Which of `server.users` sees it. */
  readonly role: 'main' | 'other' | 'empty';
  readonly campaigns: readonly BuiltInCampaign[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly AgencyMember[];
  /** Fewest and most calls of a weekday; weekends see a small part. */
  readonly weekdayCalls: readonly [number, number];
  /** Whether a list is dialled all at once on the second Tuesday of each month. */
  readonly hasOutlierHour: boolean;
}

/** The built-in tenants: a busy one, one with other figures, and one without a single call. */
export function builtInAgencies(): readonly BuiltInAgency[] {
  return [
    agency('main', 'Brightwater Outreach', {
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
      campaigns: [
        { name: 'Policy reviews', client: 'Fernhill Insurance', bookedPerMille: 40 },
        { name: 'Lapsed quotes', client: 'Fernhill Insurance', bookedPerMille: 25 },
      ],
      agents: ['Greta', 'Hugo', 'Iris'],
      weekdayCalls: [30, 50],
      hasOutlierHour: false,
    }),
    agency('empty', 'Quiet Meadow Studio', {
      campaigns: [],
      agents: [],
      weekdayCalls: [0, 0],
      hasOutlierHour: false,
    }),
  ];
}

interface AgencyCast {
  readonly campaigns: readonly {
    readonly name: string;
    readonly client: string;
    readonly bookedPerMille: number;
  }[];
  readonly agents: readonly string[];
  readonly weekdayCalls: readonly [number, number];
  readonly hasOutlierHour: boolean;
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
    agents: cast.agents.map((agent) => member('agent', agent)),
    weekdayCalls: cast.weekdayCalls,
    hasOutlierHour: cast.hasOutlierHour,
  };
}
