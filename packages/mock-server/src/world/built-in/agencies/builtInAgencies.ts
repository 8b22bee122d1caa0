import type { BuiltInAgency } from './BuiltInAgency';
import { clockChangeAgency } from './clockChangeAgency';
import { emptyAgency } from './emptyAgency';
import { halfHourAgency } from './halfHourAgency';
import { hostileAgency } from './hostileAgency';
import { largeAgency } from './largeAgency';
import { mainAgency } from './mainAgency';
import { noZoneAgency } from './noZoneAgency';
import { otherAgency } from './otherAgency';
import { threeCallsAgency } from './threeCallsAgency';

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
      weekdayConversations: [208, 241],
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
