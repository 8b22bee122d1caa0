import type { DatedQueries } from '../../endpoint/DatedAnswer';
import { pickFilters } from '../../scope/pickFilters';
import type { SourceIdentity } from '../../source';
import type { LoquentQueries } from '../queries';
import { answerTimeDays } from '../scope/answerTimeRange';
import { toCallActivity } from '../views/buckets/toCallActivity';
import { toMessageActivity } from '../views/buckets/toMessageActivity';
import { toCallHeatmap } from '../views/hours/toCallHeatmap';
import { toMessageHeatmap } from '../views/hours/toMessageHeatmap';
import { toResponseInsights } from '../views/hours/toResponseInsights';
import { toAiMessageKpis } from '../views/kpis/toAiMessageKpis';
import { toAiUsageKpis } from '../views/kpis/toAiUsageKpis';
import { toCallKpis } from '../views/kpis/toCallKpis';
import { toEngagementKpis } from '../views/kpis/toEngagementKpis';
import { toMessageKpis } from '../views/kpis/toMessageKpis';
import { toPlanKpis } from '../views/kpis/toPlanKpis';
import { toTextAgentKpis } from '../views/kpis/toTextAgentKpis';
import { toRecentActivity } from '../views/lists/toRecentActivity';
import { toRecentCalls } from '../views/lists/toRecentCalls';
import { toAiMessages } from '../views/parts/toAiMessages';
import { toAiUsage } from '../views/parts/toAiUsage';
import { toChannels } from '../views/parts/toChannels';
import { toTaskStatus } from '../views/parts/toTaskStatus';
import { createSourceFactory } from './createSourceFactory';
import type { LoquentSources } from './LoquentSources';

/**
 * The sources of a client, on top of its queries: equal scopes share one request.
 *
 * @param identity whose figures the queries yield
 * @param organizationTimeZone IANA name of the zone Loquent counts in; `null` when the host did not say
 */
export function createLoquentSources(
  queries: DatedQueries<LoquentQueries>,
  identity: SourceIdentity,
  organizationTimeZone: string | null,
): LoquentSources {
  const { ranged, compared, zoned } = createSourceFactory(identity, organizationTimeZone);
  const stats = { name: 'stats', query: queries.stats };
  const messaging = { name: 'messaging-stats', query: queries.messagingStats };
  const textAgent = { name: 'text-agent-stats', query: queries.textAgentStats };
  const plans = { name: 'plan-stats', query: () => queries.planStats() };
  const aiUsage = { name: 'ai-usage-stats', query: queries.aiUsageStats };
  const aiMessages = { name: 'ai-message-origin-stats', query: queries.aiMessageOriginStats };
  const engagement = { name: 'engagement-stats', query: queries.engagementStats };
  const bounded = { answer: answerTimeDays };
  return {
    callKpis: compared(stats, toCallKpis),
    messageKpis: compared(messaging, toMessageKpis),
    callActivity: zoned(stats, toCallActivity, bounded),
    messageActivity: zoned(messaging, toMessageActivity, bounded),
    callHeatmap: zoned(stats, toCallHeatmap, bounded),
    messageHeatmap: zoned(messaging, toMessageHeatmap, bounded),
    responseInsights: zoned(messaging, toResponseInsights),
    recentCalls: ranged(stats, toRecentCalls),
    taskStatus: ranged(stats, toTaskStatus),
    textAgent: compared(textAgent, toTextAgentKpis),
    plans: ranged(plans, toPlanKpis, {
      answer: () => ({ kind: 'unranged' }),
      toQuery: (scope) => {
        pickFilters({ system: 'loquent', endpoint: plans.name }, scope, []);
        return plans.query();
      },
    }),
    aiUsage: ranged(aiUsage, toAiUsage),
    aiUsageKpis: compared(aiUsage, toAiUsageKpis),
    aiMessages: ranged(aiMessages, toAiMessages),
    aiMessageKpis: compared(aiMessages, toAiMessageKpis),
    channels: ranged(engagement, toChannels),
    engagement: compared(engagement, toEngagementKpis, ['total_contacts']),
    recentActivity: ranged(engagement, toRecentActivity),
  };
}
