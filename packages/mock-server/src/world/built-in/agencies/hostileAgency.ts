import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';
import { hostileNames } from './hostileNames';

/** A tenant whose every name is an attack or an accident; its numbers and figures are ordinary. */
export function hostileAgency(): BuiltInAgency {
  const nameAt = (index: number) => hostileNames[index % hostileNames.length] ?? '';
  return createAgency('hostile', 'Thornfield Naming Office', {
    label: 'Tenant of hostile names',
    timeZone: 'America/New_York',
    officeOffset: 'eastern',
    campaigns: hostileNames.map((name, index) => ({ name, client: nameAt(index + 1), bookedPerMille: 80 })),
    agents: hostileNames,
    staffAreaCode: '512',
    staff: hostileNames.map((name) => ({ name, answersPerMille: 550 })),
    phones: hostileNames.map((name, index) => ({
      number: `+1512${5_550_160 + index}`,
      friendlyName: name,
      staff: nameAt(index + 1),
      service: index % 3 === 0 ? 'exotel' : 'twilio',
      repliesPerMille: 700,
      replySeconds: 1200,
    })),
    contactCount: 200,
    contactNames: hostileNames,
    weekdayCalls: [20, 30],
    weekdayConversations: [12, 20],
  });
}
