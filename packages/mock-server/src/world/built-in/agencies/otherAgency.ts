import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/** A smaller tenant with figures of its own: whoever sees them in place of the main ones sees a leak. */
export function otherAgency(): BuiltInAgency {
  return createAgency('other', 'Stonebridge Partners', {
    label: 'Another tenant',
    timeZone: 'America/New_York',
    officeOffset: 'eastern',
    campaigns: [
      { name: 'Policy reviews', client: 'Fernhill Insurance', bookedPerMille: 40 },
      { name: 'Lapsed quotes', client: 'Fernhill Insurance', bookedPerMille: 25 },
    ],
    agents: ['Greta', 'Hugo', 'Iris'],
    staffAreaCode: '303',
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
    weekdayCalls: [30, 50],
    weekdayConversations: [20, 35],
  });
}
