import type { BuiltInAgency } from './agencies/BuiltInAgency';
import { clockChangeAgency } from './agencies/clockChangeAgency';
import { emptyAgency } from './agencies/emptyAgency';
import { halfHourAgency } from './agencies/halfHourAgency';
import { hostileAgency } from './agencies/hostileAgency';
import { largeAgency } from './agencies/largeAgency';
import { mainAgency } from './agencies/mainAgency';
import { noZoneAgency } from './agencies/noZoneAgency';
import { otherAgency } from './agencies/otherAgency';
import { threeCallsAgency } from './agencies/threeCallsAgency';

/** The built-in tenants, the main one first. `nowMs` decides alone since when a renamed agent has its name. */
export function builtInAgencies(nowMs: number): readonly BuiltInAgency[] {
  return [
    mainAgency(nowMs),
    otherAgency(),
    emptyAgency(),
    threeCallsAgency(),
    halfHourAgency(),
    clockChangeAgency(),
    hostileAgency(),
    noZoneAgency(),
    largeAgency({
      role: 'medium',
      name: 'Longmeadow Contact Centre',
      label: 'Tenant of 100,000 calls',
      clients: ['Copperfield Gas', 'Greenlane Water', 'Northgate Mobile', 'Willowbank Homes'],
      campaignCount: 8,
      agentCount: 12,
      phoneCount: 10,
      staffCount: 14,
      areaCode: '606',
      contactCount: 15_000,
      weekdayCalls: [1380, 1650],
      weekdayConversations: [190, 220],
    }),
    largeAgency({
      role: 'huge',
      name: 'Highmoor Switchboard',
      label: 'Tenant of 400,000 calls',
      clients: ['Ashgrove Bank', 'Brookside Travel', 'Coastline Rail', 'Eastfield Health', 'Foxhall Media'],
      campaignCount: 12,
      agentCount: 20,
      phoneCount: 20,
      staffCount: 30,
      areaCode: '717',
      contactCount: 30_000,
      weekdayCalls: [5600, 6540],
      weekdayConversations: [700, 800],
    }),
  ];
}
