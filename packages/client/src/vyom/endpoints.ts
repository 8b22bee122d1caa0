import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import { findConflictingRows } from '../wire/findConflictingRows';
import { toVyomSearch } from './params/toVyomSearch';
import type { VyomPhoneNumberParams, VyomRangeParams, VyomTimeParams } from './params/VyomParams';
import { dashboardSchema } from './schemas/dashboardSchema';
import { byAssistantSchema, byPhoneNumberSchema, byServiceSchema, byTimeSchema } from './schemas/listSchemas';
import { findRangeMismatches } from './wire/findRangeMismatches';
import { findTimeMismatches } from './wire/findTimeMismatches';
import type { VyomByAssistant } from './wire/VyomByAssistant';
import type { VyomByPhoneNumber } from './wire/VyomByPhoneNumber';
import type { VyomByService } from './wire/VyomByService';
import type { VyomByTime } from './wire/VyomByTime';
import type { VyomDashboard } from './wire/VyomDashboard';

// Nothing is rolled up: each answer is counted from the call records of the moment.
const staleTimeMs = 30_000;

/** `GET /analytics/dashboard` */
export const dashboardEndpoint: EndpointDefinition<VyomRangeParams, VyomDashboard> = {
  name: 'dashboard',
  path: '/analytics/dashboard',
  staleTimeMs,
  schema: dashboardSchema,
  toSearch: (params) => toVyomSearch('dashboard', params),
  findMismatches: ({ data }, search) => findRangeMismatches(data.date_range, search),
};

/** `GET /analytics/calls/by-assistant` */
export const byAssistantEndpoint: EndpointDefinition<VyomRangeParams, VyomByAssistant> = {
  name: 'by-assistant',
  path: '/analytics/calls/by-assistant',
  staleTimeMs,
  schema: byAssistantSchema,
  toSearch: (params) => toVyomSearch('by-assistant', params),
  // A renamed assistant has a row for each of its names.
  findMismatches: ({ data }) =>
    findConflictingRows('data.assistants', data.assistants, ({ assistant_id, assistant_name }) =>
      JSON.stringify([assistant_id, assistant_name]),
    ),
};

/** `GET /analytics/calls/by-phone-number` */
export const byPhoneNumberEndpoint: EndpointDefinition<VyomPhoneNumberParams, VyomByPhoneNumber> = {
  name: 'by-phone-number',
  path: '/analytics/calls/by-phone-number',
  staleTimeMs,
  schema: byPhoneNumberSchema,
  toSearch: (params) => toVyomSearch('by-phone-number', params, ['assistant_id']),
  findMismatches: ({ data }) =>
    findConflictingRows('data.phone_numbers', data.phone_numbers, (row) => row.phone_number),
};

/** `GET /analytics/calls/by-time` */
export const byTimeEndpoint: EndpointDefinition<VyomTimeParams, VyomByTime> = {
  name: 'by-time',
  path: '/analytics/calls/by-time',
  staleTimeMs,
  schema: byTimeSchema,
  toSearch: (params) => toVyomSearch('by-time', params, ['granularity', 'assistant_id']),
  findMismatches: ({ data }, search) => findTimeMismatches(data, search),
};

/** `GET /analytics/calls/by-service` */
export const byServiceEndpoint: EndpointDefinition<VyomRangeParams, VyomByService> = {
  name: 'by-service',
  path: '/analytics/calls/by-service',
  staleTimeMs,
  schema: byServiceSchema,
  toSearch: (params) => toVyomSearch('by-service', params),
  findMismatches: ({ data }) => findConflictingRows('data.services', data.services, (row) => row.service),
};
