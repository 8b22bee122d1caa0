import { usageByPlatformNumber } from '@callscope/core';
import { groupCalls } from '../records/groupCalls';
import { type Carrier, readCarriers, webCarrier } from '../records/readCarriers';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import { byDuration } from './byDuration';
import { usageRow } from './usageRow';

/**
 * By phone number: the platform's own number, not the dialled one. Earlier revisions grouped by the number called.
 */
export const callsByPhoneNumber: VyomEndpoint = {
  name: 'by-phone-number',
  path: 'analytics/calls/by-phone-number',
  message: 'Calls by phone number fetched successfully',
  reads: ['assistant_id'],
  answer: (query) => {
    const keys = query.settings.vyomRevision === 'older' ? calledNumbersOf(query) : platformNumbersOf(query);
    return {
      phone_numbers: [...groupCalls(query, keys)]
        .sort(byDuration)
        .map(usageRow(query, { hasAverage: true, olderCounts: ['completed'] })),
    };
  },
};

function platformNumbersOf({ organization }: VyomQuery) {
  const { codeOf, carrierOf } = readCarriers(organization);
  return { codeOf, keyOf: (code: number) => ({ phone_number: nameNumber(carrierOf(code)) }) };
}

/**
 * The number of an outbound call's contact, numbered from below 0; of any other call the platform's own. Inferred:
 * what earlier revisions made of calls from the web and of unknown numbers is not known; here they are named as now.
 */
function calledNumbersOf({ organization }: VyomQuery) {
  const { calls, contacts } = organization.records;
  const direction = calls.direction.view();
  const outbound = calls.direction.codeOf('outbound');
  const contactIndex = calls.contactIndex.view();
  const { codeOf, carrierOf } = readCarriers(organization);
  const unknown = nameNumber({ callType: null, callService: null, platformNumber: null });
  return {
    codeOf: (row: number) => {
      const carrier = codeOf(row);
      const isDialled = direction[row] === outbound && carrier !== webCarrier;
      return isDialled ? -2 - (contactIndex[row] ?? -1) : carrier;
    },
    keyOf: (code: number) => {
      if (code >= 0) return { phone_number: nameNumber(carrierOf(code)) };
      return { phone_number: contacts[-2 - code]?.phoneNumber ?? unknown };
    },
  };
}

/** Core names the number of a record. */
function nameNumber(carrier: Carrier): string {
  const [usage] = usageByPlatformNumber([{ ...carrier, durationMinutes: null }]);
  return usage?.platformNumber ?? 'UNKNOWN_PLATFORM';
}
