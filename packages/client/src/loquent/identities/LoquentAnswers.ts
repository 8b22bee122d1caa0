import type { LoquentAiMessageOriginStats } from '../wire/LoquentAiMessageOriginStats';
import type { LoquentAiUsageStats } from '../wire/LoquentAiUsageStats';
import type { LoquentEngagementStats } from '../wire/LoquentEngagementStats';
import type { LoquentMessagingStats } from '../wire/LoquentMessagingStats';
import type { LoquentPlanStats } from '../wire/LoquentPlanStats';
import type { LoquentStats } from '../wire/LoquentStats';
import type { LoquentTextAgentStats } from '../wire/LoquentTextAgentStats';

/** Answers of Loquent by the client's methods, any of them, to one user and for the same range. */
export interface LoquentAnswers {
  readonly stats?: LoquentStats | undefined;
  readonly messagingStats?: LoquentMessagingStats | undefined;
  readonly textAgentStats?: LoquentTextAgentStats | undefined;
  /** Takes part in nothing: of the plans it counts, it does not say how many have ended. */
  readonly planStats?: LoquentPlanStats | undefined;
  readonly aiUsageStats?: LoquentAiUsageStats | undefined;
  readonly aiMessageOriginStats?: LoquentAiMessageOriginStats | undefined;
  readonly engagementStats?: LoquentEngagementStats | undefined;
}
