export * from '../everyClient';
export { createVirsynClient, type VirsynClient } from './createVirsynClient';
export { checkVirsynIdentities } from './identities/checkVirsynIdentities';
export type { VirsynAnswers } from './identities/VirsynAnswers';
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
export type { VirsynSources } from './VirsynSources';
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
