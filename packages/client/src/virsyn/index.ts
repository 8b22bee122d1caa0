export type { ClientAuth, GetAccessToken } from '../auth/ClientAuth';
export type { ClientOptions, RequestOptions } from '../ClientOptions';
export type { ClientQuery } from '../endpoint/ClientQuery';
export { ClientError, type ClientErrorCode } from '../errors/ClientError';
export { isClientError } from '../errors/isClientError';
export type { PeriodAnswer, Scope, Source, SourceIdentity, SourceQuery } from '../source';
export type { ContractDrift } from '../transport/contract/ContractDrift';
export { createVirsynClient, type VirsynClient } from './createVirsynClient';
export type {
  VirsynBatchStatus,
  VirsynCampaignsParams,
  VirsynFilters,
  VirsynHeatmapMetric,
  VirsynHeatmapParams,
  VirsynObjectionsParams,
  VirsynParams,
  VirsynPeriod,
  VirsynTimeseriesParams,
} from './params/VirsynParams';
export type { VirsynQueries } from './queries';
export type { VirsynSources } from './sources';
export type {
  VirsynBatch,
  VirsynCampaignStats,
  VirsynCampaigns,
  VirsynPagination,
} from './wire/VirsynCampaigns';
export type { VirsynDateRange } from './wire/VirsynDateRange';
export type { VirsynFunnel } from './wire/VirsynFunnel';
export type { VirsynBestTime, VirsynHeatmap, VirsynHeatmapRow } from './wire/VirsynHeatmap';
export type {
  VirsynBuyingSignal,
  VirsynObjection,
  VirsynObjections,
  VirsynObjectionsSummary,
} from './wire/VirsynObjections';
export type {
  VirsynDispositionBreakdown,
  VirsynOverview,
  VirsynOverviewQuality,
  VirsynOverviewSummary,
  VirsynToolUsage,
} from './wire/VirsynOverview';
export type {
  VirsynQuality,
  VirsynQualityDay,
  VirsynQualityFigures,
  VirsynSentimentDistribution,
} from './wire/VirsynQuality';
export type { VirsynMetric, VirsynTimeseries, VirsynTimeseriesRow } from './wire/VirsynTimeseries';
