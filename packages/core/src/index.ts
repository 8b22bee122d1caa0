// Numbers

export { type ColourScale, colourScale } from './numbers/colourScale';
export { colourStep } from './numbers/colourStep';
export { percentShares } from './numbers/percentShares';
export { rate } from './numbers/rate';
export { ratio } from './numbers/ratio';
export { roundHalfEven } from './numbers/roundHalfEven';
export { roundHalfUp } from './numbers/roundHalfUp';
export { sum } from './numbers/sum';
export { weightedAverage } from './numbers/weightedAverage';
export { type WilsonInterval, wilsonInterval } from './numbers/wilsonInterval';

// Time

export type { BucketInterval } from './time/BucketInterval';
export type { BucketOptions, BucketPlan } from './time/BucketPlan';
export type { BucketState } from './time/BucketState';
export { bucketStates } from './time/bucketStates';
export { chooseInterval } from './time/chooseInterval';
export { dayLengthMs } from './time/dayLengthMs';
export { dayStartMs } from './time/dayStartMs';
export { fillGaps, type GapRow } from './time/fillGaps';
export { type FilledColumns, fillGapsColumnar } from './time/fillGapsColumnar';
export type { GapColumns } from './time/GapColumns';
export { hourOfWeek } from './time/hourOfWeek';
export type { Instant, Period, PeriodPreset, RollingPeriod } from './time/Period';
export { planBuckets } from './time/planBuckets';
export { previousPeriod } from './time/previousPeriod';
export type { ResolvedPeriod } from './time/ResolvedPeriod';
export type { Span } from './time/requireSpan';
export { type ResolvePeriodOptions, resolvePeriod } from './time/resolvePeriod';
export { toDay } from './time/toDay';
export { toEpochMs } from './time/toEpochMs';

// Calls

export type { AnalyzedCall, ObjectionReport } from './calls/AnalyzedCall';
export { batchProgress } from './calls/batchProgress';
export { type BatchCall, type BatchStats, batchStats } from './calls/batchStats';
export type { CallColumns, CodedTexts } from './calls/CallColumns';
export type {
  CallQualityDay,
  CallQualityFigures,
  CallQualityReport,
  SentimentDistribution,
} from './calls/CallQualityReport';
export {
  type CallDisposition,
  type CallRecord,
  callDirections,
  callDispositions,
  callFlags,
  callSentiments,
  callStatuses,
} from './calls/CallRecord';
export type { CallSummary } from './calls/CallSummary';
export { callQuality } from './calls/callQuality';
export { type CampaignStats, campaignStats } from './calls/campaignStats';
export type {
  DailyCallCounts,
  DailyCallKey,
  DailyCallMeasures,
  DailyCallPartials,
  DailyCallStats,
  WeightedTotal,
} from './calls/DailyCallStats';
export { type DailyMetric, dailyMetrics } from './calls/dailyMetrics';
export { type DailySeriesPoint, dailySeries } from './calls/dailySeries';
export { mergeDaily } from './calls/mergeDaily';
export { objectionStats } from './calls/objectionStats';
export { rollUpDaily } from './calls/rollUpDaily';
export { rollUpDailyColumnar } from './calls/rollUpDailyColumnar';
export { summarizeDaily } from './calls/summarizeDaily';

// Funnels

export { type FunnelStageInput, type FunnelStagesOptions, funnelStages } from './funnels/funnelStages';

// Heatmaps

export { bestTimes } from './heatmaps/bestTimes';
export { bestTimesByRate } from './heatmaps/bestTimesByRate';
export type { HeatmapOptions } from './heatmaps/buildHeatmapGrid';
export { createHeatmapGrid, type HeatmapGridInput } from './heatmaps/createHeatmapGrid';
export { hourOfWeekCounts } from './heatmaps/hourOfWeekCounts';
export type { RatedTime, RatedTimes, RatedTimesOptions } from './heatmaps/RatedTimes';
export { type ShiftHeatmapOptions, shiftHeatmap } from './heatmaps/shiftHeatmap';
export { toIsoWeekday } from './heatmaps/toIsoWeekday';
export { toSparseCells } from './heatmaps/toSparseCells';
export { toSundayFirstWeekday } from './heatmaps/toSundayFirstWeekday';
export type { SparseCell, WeekdayNumbering } from './heatmaps/WeekdayNumbering';

// Messages

export { channelOf, type MessageSeries } from './messages/channelOf';
export type { CodeColumn, MessageColumns, PairColumnsOptions } from './messages/MessageColumns';
export type {
  MessageChannel,
  MessageDirection,
  MessageRecord,
  MessageStatus,
  PairableMessage,
} from './messages/MessageRecord';
export { messagesByChannel } from './messages/messagesByChannel';
export { type MessageTotals, messageTotals } from './messages/messageTotals';
export { pairResponses } from './messages/pairResponses';
export { pairResponsesColumnar } from './messages/pairResponsesColumnar';
export type {
  PairResponsesOptions,
  PhoneResponseTimes,
  ResponseCounts,
  ResponseTimes,
} from './messages/ResponseTimes';

// Legs

export { type AgentStats, agentStats } from './legs/agentStats';
export type { CallLeg } from './legs/CallLeg';
export { type CallVolume, callVolume } from './legs/callVolume';
export { createCarrierDateTimeParser } from './legs/createCarrierDateTimeParser';
export type { DailyVolumeRow } from './legs/DailyVolumeRow';
export { dailyVolume } from './legs/dailyVolume';
export { dailyVolumeColumnar, type LegColumns } from './legs/dailyVolumeColumnar';
export type { FoldedCall, FoldedCalls } from './legs/FoldedCall';
export { foldLegs } from './legs/foldLegs';
export { parseCarrierDateTime } from './legs/parseCarrierDateTime';
export { spreadTalkTime, type TalkingLeg } from './legs/spreadTalkTime';
export { type StatusCount, statusBreakdown } from './legs/statusBreakdown';

// Usage and totals

export { activeContacts } from './usage/activeContacts';
export { type AiFeatureCount, type AiMessageShare, aiMessageShare } from './usage/aiMessageShare';
export { type CallTotals, callTotals } from './usage/callTotals';
export { type TodoStatusCount, todoStatusCounts } from './usage/todoStatusCounts';
export type { UsageTotals } from './usage/toUsageTotals';
export type { UsageGranularity } from './usage/UsageGranularity';
export type { UsageRecord } from './usage/UsageRecord';
export { type AssistantUsage, usageByAssistant } from './usage/usageByAssistant';
export { type PlatformNumberUsage, usageByPlatformNumber } from './usage/usageByPlatformNumber';
export { type ServiceUsage, usageByService } from './usage/usageByService';
export { type TimeUsage, usageByTime } from './usage/usageByTime';
export { usageLabel } from './usage/usageLabel';
export { type DayStretch, usageLabelDays } from './usage/usageLabelDays';
export { type UsagePeriodCounts, usagePeriodCounts } from './usage/usagePeriodCounts';
export { usageTotals } from './usage/usageTotals';

// Engagement

export { type AiCosts, type AiUsage, aiCostByFeature } from './engagement/aiCostByFeature';
export {
  type ChannelDistribution,
  type ContactEvent,
  channelDistribution,
} from './engagement/channelDistribution';
export { mergeActivities } from './engagement/mergeActivities';
export { type PlanCompletion, type PlanState, planCompletion } from './engagement/planCompletion';
export { type TextAgentRates, type TextAgentSuggestion, textAgentRates } from './engagement/textAgentRates';
export { prettifyFeatureName } from './names/prettifyFeatureName';

// Access

export { canViewDashboard } from './access/canViewDashboard';
export type { DashboardMember, DashboardScope } from './access/DashboardScope';
export { isInScope } from './access/isInScope';
export { resolveDashboardScope } from './access/resolveDashboardScope';

// View models

export { type FigureOptions, figure } from './figures/figure';
export type { Activity, ActivityFeed } from './views/ActivityFeed';
export type { Channel } from './views/Channel';
export { compareKpis } from './views/compareKpis';
export { type ActivityFeedInput, createActivityFeed } from './views/createActivityFeed';
export { createDataTable, type DataTableInput } from './views/createDataTable';
export { createKpiSet, type KpiSetInput } from './views/createKpiSet';
export { createProgressSet, type ProgressInput, type ProgressSetInput } from './views/createProgressSet';
export { createRanking, type RankingInput, type RankingItemInput } from './views/createRanking';
export {
  createResponseInsights,
  type PhoneResponsesInput,
  type ResponseInsightsInput,
} from './views/createResponseInsights';
export { createShareSet, type ShareInput, type ShareSetInput } from './views/createShareSet';
export { createTimeSeries, type TimeSeriesInput } from './views/createTimeSeries';
export type { CellTone, DataCell, DataColumn, DataPage, DataRow, DataTable } from './views/DataTable';
export type { Absence, Figure, Phrase, Unit } from './views/Figure';
export type { FunnelDrop, FunnelStage, FunnelStages } from './views/FunnelStages';
export type { BestTime, HeatmapCell, HeatmapExactness, HeatmapGrid, IsoWeekday } from './views/HeatmapGrid';
export type { Kpi, KpiComparison, KpiSet } from './views/KpiSet';
export type { Progress, ProgressFigure, ProgressSet } from './views/ProgressSet';
export type { Ranking, RankingItem } from './views/Ranking';
export type { PhoneResponses, ResponseInsights } from './views/ResponseInsights';
export type { Share, ShareSet } from './views/ShareSet';
export type { SeriesDescription, TimeSeries, TimeSeriesBucket } from './views/TimeSeries';
export type { FigureFormula, FormulaTerm, ViewModel, ViewOrigin } from './views/ViewOrigin';
export type { ViewPeriod } from './views/ViewPeriod';
export { withOrigin } from './views/withOrigin';

// Errors

export { InputError, type InputErrorCode } from './errors';
