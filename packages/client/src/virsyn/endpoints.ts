import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import { toHeatmapSearch } from './params/toHeatmapSearch';
import { toRangeSearch } from './params/toRangeSearch';
import type { VirsynHeatmapParams, VirsynParams } from './params/VirsynParams';
import { funnelSchema, heatmapSchema, overviewSchema } from './schemas';
import { findPeriodMismatch } from './wire/findPeriodMismatch';
import { findRowConflict } from './wire/findRowConflict';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynOverview } from './wire/VirsynOverview';

// Rolled up when the analysis of a call is complete, so at most minutes behind; raw calls are read in real time.
const rollupStaleMs = 60_000;
const rawStaleMs = 30_000;

/** `GET /functions/v1/dashboard-overview` */
export const overviewEndpoint: EndpointDefinition<VirsynParams, VirsynOverview> = {
  name: 'dashboard-overview',
  path: '/functions/v1/dashboard-overview',
  staleTimeMs: rollupStaleMs,
  schema: overviewSchema,
  toSearch: (params) => toRangeSearch('dashboard-overview', params),
  findMismatches: ({ period }, search) => findPeriodMismatch(period, search, '7d'),
};

/** `GET /functions/v1/dashboard-funnel` */
export const funnelEndpoint: EndpointDefinition<VirsynParams, VirsynFunnel> = {
  name: 'dashboard-funnel',
  path: '/functions/v1/dashboard-funnel',
  staleTimeMs: rollupStaleMs,
  schema: funnelSchema,
  toSearch: (params) => toRangeSearch('dashboard-funnel', params),
  findMismatches: ({ period }, search) => findPeriodMismatch(period, search, '7d'),
};

/** `GET /functions/v1/dashboard-heatmap` */
export const heatmapEndpoint: EndpointDefinition<VirsynHeatmapParams, VirsynHeatmap> = {
  name: 'dashboard-heatmap',
  path: '/functions/v1/dashboard-heatmap',
  staleTimeMs: rawStaleMs,
  schema: heatmapSchema,
  toSearch: (params) => toHeatmapSearch('dashboard-heatmap', params),
  findMismatches: ({ period, metric, heatmap }, search) => [
    ...findPeriodMismatch(period, search, '30d'),
    ...(metric === (search.metric ?? 'calls') ? [] : [{ path: 'metric', code: 'other_metric' }]),
    ...findRowConflict(heatmap),
  ],
};
