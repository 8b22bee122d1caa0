import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/** A tenant of three calls, one of each kind that rates have to be careful with: booked, unanswered, failed. */
export function threeCallsAgency(): BuiltInAgency {
  return createAgency('three-calls', 'Three Bells Trial', {
    label: 'Tenant of three calls',
    timeZone: 'America/New_York',
    officeOffset: 'eastern',
    campaigns: [{ name: 'First steps', client: 'Harebell Books', bookedPerMille: 100 }],
    agents: ['Tilda'],
    staffAreaCode: '312',
    staff: [{ name: 'Ottilie Mere', answersPerMille: 600 }],
    phones: [
      {
        number: '+13125550124',
        friendlyName: 'Trial line',
        staff: 'Ottilie Mere',
        service: 'twilio',
        repliesPerMille: 900,
        replySeconds: 600,
      },
    ],
    contactCount: 3,
    weekdayCalls: [0, 0],
    weekdayConversations: [0, 0],
    onlyCalls: ['appointment_booked', 'no_answer', 'failed'],
  });
}
