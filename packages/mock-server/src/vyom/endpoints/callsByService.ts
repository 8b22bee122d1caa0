import { usageByService } from '@callscope/core';
import { groupCalls } from '../records/groupCalls';
import { readCarriers } from '../records/readCarriers';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import { byDuration } from './byDuration';
import { usageRow } from './usageRow';

/** By service: who carried the calls. */
export const callsByService: VyomEndpoint = {
  name: 'by-service',
  path: 'analytics/calls/by-service',
  message: 'Calls by service fetched successfully',
  reads: [],
  answer: (query) => ({
    services: [...groupCalls(query, servicesOf(query))]
      .sort(byDuration)
      .map(usageRow(query, { hasAverage: false, olderCounts: ['completed'] })),
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
