import { firstNames, lastNames } from '../contacts/contactNames';
import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

const topics = [
  'Renewals',
  'Upgrades',
  'Service visits',
  'Welcome calls',
  'Payment plans',
  'Surveys',
  'Win-backs',
  'Referrals',
  'Safety checks',
  'Season offers',
  'Contract reviews',
  'Reminders',
] as const;

/** What tells one large tenant from another. */
export interface LargeAgencyOptions
  extends Pick<
    BuiltInAgency,
    'role' | 'name' | 'label' | 'contactCount' | 'weekdayCalls' | 'weekdayConversations'
  > {
  readonly clients: readonly string[];
  readonly campaignCount: number;
  readonly agentCount: number;
  readonly phoneCount: number;
  readonly staffCount: number;
  /** Three digits with which the numbers of its phones and staff begin. */
  readonly areaCode: string;
}

/** A tenant of very many rows, which are drawn when somebody first asks for them. */
export function largeAgency({
  role,
  name,
  clients,
  areaCode,
  ...options
}: LargeAgencyOptions): BuiltInAgency {
  const { campaignCount, agentCount, phoneCount, staffCount, ...about } = options;
  const nameOf = (index: number) =>
    `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]}`;
  return createAgency(role, name, {
    ...about,
    timeZone: 'America/New_York',
    officeOffset: 'eastern',
    isLarge: true,
    campaigns: Array.from({ length: campaignCount }, (_, index) => ({
      name: `${topics[index % topics.length]} ${clients[index % clients.length]}`,
      client: clients[index % clients.length] ?? '',
      bookedPerMille: 40 + ((index * 37) % 80),
    })),
    agents: Array.from({ length: agentCount }, (_, index) => `Voice ${index + 1}`),
    staffAreaCode: areaCode,
    staff: Array.from({ length: staffCount }, (_, index) => ({
      name: nameOf(index),
      answersPerMille: index === 1 ? 0 : 450 + ((index * 53) % 300),
    })),
    phones: Array.from({ length: phoneCount }, (_, index) => ({
      number: `+1${areaCode}${5_550_150 + index}`,
      friendlyName: `Line ${index + 1}`,
      staff: nameOf(index % staffCount),
      service: index % 2 === 0 ? 'twilio' : 'exotel',
      repliesPerMille: index === 2 ? 220 : 600 + ((index * 71) % 350),
      replySeconds: 300 + ((index * 617) % 4000),
    })),
  });
}
