import * as z from 'zod/mini';
import { count, held, measure, rate, ratio } from '../../wire/primitives';
import type { LoquentAiMessageOriginStats } from '../wire/LoquentAiMessageOriginStats';
import type { LoquentAiUsageStats } from '../wire/LoquentAiUsageStats';
import type { LoquentTextAgentStats } from '../wire/LoquentTextAgentStats';

/** `text-agent-stats`. */
export const textAgentSchema: z.ZodMiniType<LoquentTextAgentStats> = z.looseObject({
  total_suggestions: count,
  auto_reply_count: count,
  auto_reply_rate: rate,
  avg_confidence: ratio,
  escalation_count: count,
  escalation_rate: rate,
});

/** `ai-usage-stats`. */
export const aiUsageSchema: z.ZodMiniType<LoquentAiUsageStats> = z.looseObject({
  total_tokens: count,
  total_cost: measure,
  cost_by_feature: z.array(z.looseObject({ feature: z.string(), cost: measure })),
});

const heldText = held(z.string());

/** `ai-message-origin-stats`, read leniently: all of it is inferred. */
export const aiMessageOriginSchema: z.ZodMiniType<LoquentAiMessageOriginStats> = z.looseObject({
  total_ai_messages: held(count),
  total_outbound_messages: held(count),
  ai_share: held(rate),
  by_feature: held(z.array(z.looseObject({ feature: heldText, label: heldText, count: held(count) }))),
});
