import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/** A tenant that has never set its zone: Loquent takes US Eastern time for it. */
export function noZoneAgency(): BuiltInAgency {
  return createAgency('no-zone', 'Drifting Lantern Crafts', {
    label: 'Tenant without a time zone',
    timeZone: null,
    officeOffset: 'eastern',
    campaigns: [
      { name: 'Workshop places', client: 'Lantern Guild', bookedPerMille: 75 },
      { name: 'Yearly fair', client: 'Lantern Guild', bookedPerMille: 50 },
    ],
    agents: ['Odette', 'Pavel'],
    staffAreaCode: '502',
    staff: [{ name: 'Wick Ember', answersPerMille: 580 }],
    phones: [
      {
        number: '+15025550150',
        friendlyName: null,
        staff: 'Wick Ember',
        service: null,
        repliesPerMille: 720,
        replySeconds: 1500,
      },
    ],
    contactCount: 250,
    weekdayCalls: [10, 20],
    weekdayConversations: [6, 12],
  });
}
