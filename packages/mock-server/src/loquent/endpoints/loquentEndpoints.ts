import type { LoquentEndpoint } from '../LoquentEndpoint';
import { aiMessageOriginStats } from './aiMessageOriginStats';
import { aiUsageStats } from './aiUsageStats';
import { engagementStats } from './engagementStats';
import { messagingStats } from './messagingStats';
import { planStats } from './planStats';
import { stats } from './stats';
import { textAgentStats } from './textAgentStats';

/** Loquent's dashboard endpoints, in the order of its documents. */
export const loquentEndpoints: readonly LoquentEndpoint[] = [
  stats,
  messagingStats,
  textAgentStats,
  planStats,
  aiUsageStats,
  aiMessageOriginStats,
  engagementStats,
];
