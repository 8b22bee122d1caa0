import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/**
 * A tenant whose clock is five and a half hours ahead of UTC, so that its hours are no hours of a UTC heatmap. It
 * is rung up rather than rings: a help desk, as Kaleyra's customers are, whose legs are mostly incoming and forwarded.
 */
export function halfHourAgency(): BuiltInAgency {
  return createAgency('half-hour', 'Saltmarsh Support', {
    label: 'Help desk in a half-hour zone',
    timeZone: 'Asia/Kolkata',
    officeOffset: 330,
    campaigns: [
      { name: 'Delivery follow-up', client: 'Amberleaf Stores', bookedPerMille: 60 },
      { name: 'Festival offers', client: 'Amberleaf Stores', bookedPerMille: 80 },
      { name: 'Warranty reminders', client: 'Bluefinch Appliances', bookedPerMille: 45 },
    ],
    agents: ['Jaya', 'Kiran', 'Leela'],
    staffAreaCode: '413',
    staff: [
      { name: 'Meadow Rill', answersPerMille: 700 },
      { name: 'Harbour Lane', answersPerMille: 520 },
      { name: 'Cliff Tansy', answersPerMille: 450 },
      { name: 'Isle Corran', answersPerMille: 640 },
      { name: 'Moor Linnet', answersPerMille: 560 },
    ],
    phones: [
      {
        number: '+14135550130',
        friendlyName: 'Care line',
        staff: 'Meadow Rill',
        service: 'exotel',
        repliesPerMille: 850,
        replySeconds: 600,
      },
      {
        number: '+14135550131',
        friendlyName: 'Warranty',
        staff: 'Harbour Lane',
        service: 'exotel',
        repliesPerMille: 610,
        replySeconds: 2400,
      },
    ],
    contactCount: 700,
    weekdayCalls: [90, 130],
    inboundPerMille: 960,
    webPerMille: 10,
    weekdayConversations: [20, 30],
  });
}
