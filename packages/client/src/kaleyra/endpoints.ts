import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import { findConflictingRows } from '../wire/findConflictingRows';
import { findUnevenWhole } from '../wire/findUnevenWhole';
import type { KaleyraCallListParams, KaleyraParams } from './params/KaleyraParams';
import { toKaleyraSearch } from './params/toKaleyraSearch';
import { agentStatsSchema, callListSchema, dailyVolumeSchema, overviewSchema } from './schemas';
import { findCallListMismatches } from './wire/findCallListMismatches';
import { findDailyMismatches } from './wire/findDailyMismatches';
import type { KaleyraAgent, KaleyraAgentStats } from './wire/KaleyraAgentStats';
import type { KaleyraCallList } from './wire/KaleyraCallList';
import type { KaleyraDailyVolume } from './wire/KaleyraDailyVolume';
import type { KaleyraOverview } from './wire/KaleyraOverview';

// Figures are read from the table at each request; what is in the table changes with a sync alone.
const staleTimeMs = 60_000;

const toAgent = ({ agent_number }: KaleyraAgent) => agent_number;

/** `GET /calls/dashboard/overview` */
export const overviewEndpoint: EndpointDefinition<KaleyraParams, KaleyraOverview> = {
  name: 'overview',
  path: '/calls/dashboard/overview',
  staleTimeMs,
  schema: overviewSchema,
  toSearch: (params) => toKaleyraSearch('overview', params),
  findMismatches: ({ agent_stats, daily_volume, status_breakdown }, search) => [
    ...findConflictingRows('agent_stats', agent_stats, toAgent),
    ...findDailyMismatches('daily_volume', daily_volume, search),
    ...findConflictingRows('status_breakdown', status_breakdown, ({ status }) => status),
  ],
  findPartitionMismatches: ({ call_volume, status_breakdown }) =>
    findUnevenWhole(
      'call_volume.total',
      call_volume.total,
      // A status that is sent twice counts once; where the two differ, the answer is refused.
      [...new Map(status_breakdown.map(({ status, count }) => [status, count])).values()],
    ),
};

/** `GET /calls/dashboard/agent-stats` */
export const agentStatsEndpoint: EndpointDefinition<KaleyraParams, KaleyraAgentStats> = {
  name: 'agent-stats',
  path: '/calls/dashboard/agent-stats',
  staleTimeMs,
  schema: agentStatsSchema,
  toSearch: (params) => toKaleyraSearch('agent-stats', params),
  findMismatches: (agents) => findConflictingRows('', agents, toAgent),
};

/** `GET /calls/dashboard/daily-volume` */
export const dailyVolumeEndpoint: EndpointDefinition<KaleyraParams, KaleyraDailyVolume> = {
  name: 'daily-volume',
  path: '/calls/dashboard/daily-volume',
  staleTimeMs,
  schema: dailyVolumeSchema,
  toSearch: (params) => toKaleyraSearch('daily-volume', params),
  findMismatches: (days, search) => findDailyMismatches('', days, search),
};

/** `GET /calls/dashboard/call-list` */
export const callListEndpoint: EndpointDefinition<KaleyraCallListParams, KaleyraCallList> = {
  name: 'call-list',
  path: '/calls/dashboard/call-list',
  staleTimeMs,
  schema: callListSchema,
  toSearch: (params) => toKaleyraSearch('call-list', params, ['service', 'agent_number', 'page', 'limit']),
  findMismatches: findCallListMismatches,
};
