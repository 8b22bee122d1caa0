import { usageByService } from '@callscope/core';
import { byDuration } from './byDuration';
import { groupCalls } from './groupCalls';
import { olderCounts } from './olderCounts';
import { readCarriers } from './readCarriers';
import { usageFigures } from './usageFigures';
import type { VyomEndpoint, VyomQuery } from './VyomEndpoint';
import { withoutAverage } from './withoutAverage';

/** By service: who carried the calls. */
export const callsByService: VyomEndpoint = {
  name: 'by-service',
  path: 'analytics/calls/by-service',
  message: 'Calls by service fetched successfully',
  reads: [],
  answer: (query) => ({
    services: [...groupCalls(query, servicesOf(query))].sort(byDuration).map((group) => ({
      ...group.key,
      ...withoutAverage(usageFigures(group, query)),
      ...olderCounts(group, query.settings),
    })),
  }),
};

function servicesOf({ organization }: VyomQuery) {
  const { codeOf, carrierOf } = readCarriers(organization);
  return { codeOf, keyOf: (code: number) => ({ service: nameService(carrierOf(code).callService) }) };
}

/** Core names the service of a record. */
function nameService(callService: string | null): string {
  const [usage] = usageByService([{ callService, durationMinutes: null }]);
  return usage?.service ?? 'unknown';
}
