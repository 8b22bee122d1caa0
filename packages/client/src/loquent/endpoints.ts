import type { EndpointDefinition } from '../endpoint/EndpointDefinition';
import type { ContractIssue } from '../errors/ContractError';
import { refuseOthers } from '../params/refuseOthers';
import type { AnswerSchema } from '../transport/contract/AnswerSchema';
import type { LoquentParams, LoquentPlanParams, LoquentTimeRange } from './params/LoquentParams';
import { requireTimeRange } from './params/requireTimeRange';
import { toSearchText } from './params/toSearchText';
import { aiMessageOriginSchema, aiUsageSchema, textAgentSchema } from './schemas/aiSchemas';
import { engagementSchema } from './schemas/engagementSchema';
import { messagingSchema } from './schemas/messagingSchema';
import { planSchema } from './schemas/planSchema';
import { statsSchema } from './schemas/statsSchema';
import { findConflicts } from './wire/findConflicts';
import { findOtherRange } from './wire/findOtherRange';
import { findSeriesConflicts } from './wire/findSeriesConflicts';
import type { LoquentPlanStats } from './wire/LoquentPlanStats';

type FindIssues<TWire> = (
  wire: TWire,
  asked: LoquentTimeRange | undefined,
) => readonly (readonly ContractIssue[])[];

/**
 * Loquent's seven endpoints, `GET /api/dashboard/…`.
 *
 * @param encodeTimeRange how a range is written; may be the host's own
 */
export function createLoquentEndpoints(encodeTimeRange: (timeRange: LoquentTimeRange) => string) {
  // A host's encoding cannot be read back, and an answer is held against what was asked.
  const askedBy = new WeakMap<object, LoquentTimeRange>();

  const define = <TParams extends object, TWire>(
    name: string,
    schema: AnswerSchema<TWire>,
    toSearch: (params: TParams) => Readonly<Record<string, string>>,
    findIssues: FindIssues<TWire>,
  ): EndpointDefinition<TParams, TWire> => ({
    name,
    path: `/api/dashboard/${name}`,
    // The sources tell of no rollup: figures are read from the rows at each request.
    staleTimeMs: 30_000,
    schema,
    toSearch,
    findMismatches: (wire, search) => findIssues(wire, askedBy.get(search)).flat(),
  });

  const ranged = <TWire>(name: string, schema: AnswerSchema<TWire>, findIssues: FindIssues<TWire>) =>
    define<LoquentParams, TWire>(
      name,
      schema,
      (params) => {
        const facts = { system: 'loquent', endpoint: name };
        refuseOthers(facts, params, ['time_range']);
        const asked = requireTimeRange(facts, params.time_range);
        const search = { time_range: toSearchText(facts, asked, encodeTimeRange) };
        askedBy.set(search, asked);
        return search;
      },
      findIssues,
    );

  return {
    stats: ranged('stats', statsSchema, (wire, asked) => [
      findOtherRange('call_activity', wire.call_activity, asked),
      findSeriesConflicts('call_activity', wire.call_activity),
      findConflicts('call_heatmap', wire.call_heatmap, ['day_of_week', 'hour']),
      findConflicts('recent_calls', wire.recent_calls, ['id']),
      findConflicts('todo_status_counts', wire.todo_status_counts, ['status']),
    ]),
    messagingStats: ranged('messaging-stats', messagingSchema, (wire, asked) => [
      findOtherRange('message_activity', wire.message_activity, asked),
      findSeriesConflicts('message_activity', wire.message_activity),
      findConflicts('message_heatmap', wire.message_heatmap, ['day_of_week', 'hour']),
      findConflicts('response_insights.unresponded_by_hour', wire.response_insights.unresponded_by_hour, [
        'hour',
      ]),
    ]),
    textAgentStats: ranged('text-agent-stats', textAgentSchema, () => []),
    planStats: define<LoquentPlanParams, LoquentPlanStats>(
      'plan-stats',
      planSchema,
      (params) => {
        refuseOthers({ system: 'loquent', endpoint: 'plan-stats' }, params, []);
        return {};
      },
      () => [],
    ),
    aiUsageStats: ranged('ai-usage-stats', aiUsageSchema, ({ cost_by_feature }) => [
      findConflicts('cost_by_feature', cost_by_feature, ['feature']),
    ]),
    aiMessageOriginStats: ranged('ai-message-origin-stats', aiMessageOriginSchema, ({ by_feature }) => [
      findConflicts('by_feature', by_feature, ['feature']),
    ]),
    engagementStats: ranged('engagement-stats', engagementSchema, ({ recent_activities }) => [
      findConflicts('recent_activities', recent_activities, ['activity_type', 'id']),
    ]),
  };
}
