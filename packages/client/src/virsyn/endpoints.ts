import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import { findConflictingRows } from '../wire/findConflictingRows';
import { findUnevenWhole } from '../wire/findUnevenWhole';
import { findCampaignsMismatches } from './mismatches/findCampaignsMismatches';
import { findDayMismatches } from './mismatches/findDayMismatches';
import { findMissingMetric } from './mismatches/findMissingMetric';
import { findObjectionsMismatches } from './mismatches/findObjectionsMismatches';
import { findPeriodMismatch } from './mismatches/findPeriodMismatch';
import { toCampaignsSearch } from './params/toCampaignsSearch';
import { toHeatmapSearch } from './params/toHeatmapSearch';
import { toObjectionsSearch } from './params/toObjectionsSearch';
import { toRangeSearch } from './params/toRangeSearch';
import { toTimeseriesSearch } from './params/toTimeseriesSearch';
import type {
  VirsynCampaignsParams,
  VirsynHeatmapParams,
  VirsynObjectionsParams,
  VirsynParams,
  VirsynTimeseriesParams,
} from './params/VirsynParams';
import { campaignsSchema } from './schemas/campaignsSchema';
import { funnelSchema } from './schemas/funnelSchema';
import { heatmapSchema } from './schemas/heatmapSchema';
import { objectionsSchema } from './schemas/objectionsSchema';
import { overviewSchema } from './schemas/overviewSchema';
import { qualitySchema } from './schemas/qualitySchema';
import { timeseriesSchema } from './schemas/timeseriesSchema';
import type { VirsynCampaigns } from './wire/VirsynCampaigns';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynObjections } from './wire/VirsynObjections';
import type { VirsynOverview } from './wire/VirsynOverview';
import type { VirsynQuality } from './wire/VirsynQuality';
import type { VirsynTimeseries } from './wire/VirsynTimeseries';

// Rolled up when the analysis of a call is complete, so at most minutes behind; raw calls and batches are read in
// real time.
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

/** `GET /functions/v1/dashboard-timeseries` */
export const timeseriesEndpoint: EndpointDefinition<VirsynTimeseriesParams, VirsynTimeseries> = {
  name: 'dashboard-timeseries',
  path: '/functions/v1/dashboard-timeseries',
  staleTimeMs: rollupStaleMs,
  schema: timeseriesSchema,
  toSearch: (params) => toTimeseriesSearch('dashboard-timeseries', params),
  findMismatches: ({ period, data }, search) => [
    ...findPeriodMismatch(period, search, '7d'),
    ...findDayMismatches('data', data, period),
    ...findMissingMetric(data, search),
  ],
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

/** `GET /functions/v1/dashboard-campaigns` */
export const campaignsEndpoint: EndpointDefinition<VirsynCampaignsParams, VirsynCampaigns> = {
  name: 'dashboard-campaigns',
  path: '/functions/v1/dashboard-campaigns',
  staleTimeMs: rawStaleMs,
  schema: campaignsSchema,
  toSearch: (params) => toCampaignsSearch('dashboard-campaigns', params),
  findMismatches: (wire, search) => findCampaignsMismatches(wire, search),
  findPartitionMismatches: ({ active_batches }) =>
    (active_batches ?? []).flatMap((batch) =>
      findUnevenWhole('active_batches[].total_calls', batch.total_calls, [
        batch.completed_count,
        batch.failed_count,
        batch.pending_count,
        batch.in_progress_count,
      ]),
    ),
};

/** `GET /functions/v1/dashboard-quality` */
export const qualityEndpoint: EndpointDefinition<VirsynParams, VirsynQuality> = {
  name: 'dashboard-quality',
  path: '/functions/v1/dashboard-quality',
  staleTimeMs: rollupStaleMs,
  schema: qualitySchema,
  toSearch: (params) => toRangeSearch('dashboard-quality', params),
  findMismatches: ({ period, trend }, search) => [
    ...findPeriodMismatch(period, search, '7d'),
    ...findDayMismatches('trend', trend, period),
  ],
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
    ...findConflictingRows('heatmap', heatmap, ({ day, hour }) => `${day} ${hour}`),
  ],
};

/** `GET /functions/v1/dashboard-objections` */
export const objectionsEndpoint: EndpointDefinition<VirsynObjectionsParams, VirsynObjections> = {
  name: 'dashboard-objections',
  path: '/functions/v1/dashboard-objections',
  staleTimeMs: rawStaleMs,
  schema: objectionsSchema,
  toSearch: (params) => toObjectionsSearch('dashboard-objections', params),
  findMismatches: (wire, search) => findObjectionsMismatches(wire, search),
};
