import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/**
 * A tenant whose clock goes back on 15 February 2026 and forward again on 22 March, for Ramadan: the first is
 * inside the week before the world's usual now. Its office keeps the hours of UTC+1 all the year.
 */
export function clockChangeAgency(): BuiltInAgency {
  return createAgency('clock-change', 'Atlas Gate Reception', {
    label: 'Tenant whose clock has just changed',
    timeZone: 'Africa/Casablanca',
    officeOffset: 60,
    campaigns: [
      { name: 'Table bookings', client: 'Saffron Terrace', bookedPerMille: 120 },
      { name: 'Guest feedback', client: 'Cedar House', bookedPerMille: 35 },
    ],
    agents: ['Maya', 'Nour'],
    staffAreaCode: '415',
    staff: [
      { name: 'Dune Lavender', answersPerMille: 640 },
      { name: 'Coral Basalt', answersPerMille: 560 },
    ],
    phones: [
      {
        number: '+14155550140',
        friendlyName: 'Reception',
        staff: 'Dune Lavender',
        service: 'twilio',
        repliesPerMille: 800,
        replySeconds: 1200,
      },
      {
        number: '+14155550141',
        friendlyName: 'Kitchen',
        staff: 'Coral Basalt',
        service: 'exotel',
        repliesPerMille: 550,
        replySeconds: 3000,
      },
    ],
    contactCount: 400,
    weekdayCalls: [20, 30],
    weekdayConversations: [10, 18],
  });
}
