export * from '../everyClient';
export { createLoquentClient, type LoquentClient } from './createLoquentClient';
export { checkLoquentIdentities } from './identities/checkLoquentIdentities';
export type { LoquentAnswers } from './identities/LoquentAnswers';
export type { LoquentClientOptions } from './LoquentClientOptions';
export type {
  LoquentParams,
  LoquentPlanParams,
  LoquentTimeRange,
  LoquentTimeRangePreset,
} from './params/LoquentParams';
export type { LoquentQueries } from './queries';
export type { LoquentSources } from './sources/LoquentSources';
export type {
  LoquentAiMessageOriginStats,
  LoquentFeatureMessages,
} from './wire/LoquentAiMessageOriginStats';
export type { LoquentAiUsageStats, LoquentFeatureCost } from './wire/LoquentAiUsageStats';
export type { LoquentCall } from './wire/LoquentCall';
export type {
  LoquentActivity,
  LoquentChannelDistribution,
  LoquentEngagementStats,
} from './wire/LoquentEngagementStats';
export type { LoquentHeatmapCell } from './wire/LoquentHeatmapCell';
export type {
  LoquentMessageActivityBucket,
  LoquentMessagingStats,
  LoquentPhoneResponses,
  LoquentResponseInsights,
  LoquentUnrespondedHour,
} from './wire/LoquentMessagingStats';
export type { LoquentPlanStats } from './wire/LoquentPlanStats';
export type {
  LoquentCallActivityDay,
  LoquentStats,
  LoquentTodoStatusCount,
} from './wire/LoquentStats';
export type { LoquentTextAgentStats } from './wire/LoquentTextAgentStats';
