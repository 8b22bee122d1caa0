import { dayMs } from '../../../time/dayMs';
import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/** Inside every usual range but the shortest, so that an agent of two names shows in most answers. */
const daysSinceNewName = 12;

/**
 * The busy tenant that is shown unless another is asked for: somebody who never answers, a phone that hardly
 * replies, an hour a month that stands out, and an agent that has had another name.
 */
export function mainAgency(nowMs: number): BuiltInAgency {
  return createAgency('main', 'Brightwater Outreach', {
    label: 'Main tenant',
    timeZone: 'America/New_York',
    officeOffset: 'eastern',
    campaigns: [
      { name: 'Spring renewals', client: 'Larkfield Energy', bookedPerMille: 110 },
      { name: 'Solar assessments', client: 'Larkfield Energy', bookedPerMille: 85 },
      { name: 'Dormant accounts', client: 'Larkfield Energy', bookedPerMille: 55 },
      { name: 'Clinic check-ups', client: 'Oakhaven Dental', bookedPerMille: 95 },
      { name: 'New patients', client: 'Oakhaven Dental', bookedPerMille: 70 },
    ],
    agents: [
      'Ada',
      'Bruno',
      {
        name: 'Celia',
        formerName: 'Celia (trial)',
        renamedAtMs: (Math.floor(nowMs / dayMs) - daysSinceNewName) * dayMs,
      },
      'Dario',
      'Esme',
      'Felix',
    ],
    staffAreaCode: '339',
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
        replySeconds: 14_400,
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
    weekdayCalls: [150, 200],
    weekdayConversations: [90, 120],
    hasOutlierHour: true,
  });
}
