import type { BuiltInAgency } from './BuiltInAgency';
import { createAgency } from './createAgency';

/** A tenant that has signed up and done nothing yet: everything is held and there is none of it. */
export function emptyAgency(): BuiltInAgency {
  return createAgency('empty', 'Quiet Meadow Studio', {
    label: 'Empty tenant',
    timeZone: null,
    officeOffset: 'eastern',
    campaigns: [],
    agents: [],
    staffAreaCode: '302',
    staff: [],
    phones: [],
    contactCount: 0,
    weekdayCalls: [0, 0],
    weekdayConversations: [0, 0],
  });
}
