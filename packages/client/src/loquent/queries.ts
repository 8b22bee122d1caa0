import type { ClientQuery } from '../endpoint/ClientQuery';
import type { LoquentParams, LoquentPlanParams } from './params/LoquentParams';
import type { LoquentAiMessageOriginStats } from './wire/LoquentAiMessageOriginStats';
import type { LoquentAiUsageStats } from './wire/LoquentAiUsageStats';
import type { LoquentEngagementStats } from './wire/LoquentEngagementStats';
import type { LoquentMessagingStats } from './wire/LoquentMessagingStats';
import type { LoquentPlanStats } from './wire/LoquentPlanStats';
import type { LoquentStats } from './wire/LoquentStats';
import type { LoquentTextAgentStats } from './wire/LoquentTextAgentStats';

/**
 * TanStack Query options per endpoint, ending in the wire answer. Keys end in the endpoint's name and the parameters
 * as they are sent.
 *
 * @throws {ConfigError} when called with wrong parameters
 */
export interface LoquentQueries {
  readonly stats: (params?: LoquentParams) => ClientQuery<LoquentStats>;
  readonly messagingStats: (params?: LoquentParams) => ClientQuery<LoquentMessagingStats>;
  readonly textAgentStats: (params?: LoquentParams) => ClientQuery<LoquentTextAgentStats>;
  readonly planStats: (params?: LoquentPlanParams) => ClientQuery<LoquentPlanStats>;
  readonly aiUsageStats: (params?: LoquentParams) => ClientQuery<LoquentAiUsageStats>;
  readonly aiMessageOriginStats: (params?: LoquentParams) => ClientQuery<LoquentAiMessageOriginStats>;
  readonly engagementStats: (params?: LoquentParams) => ClientQuery<LoquentEngagementStats>;
}
