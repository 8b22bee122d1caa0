import { isInScope, sum, textAgentRates } from '@callscope/core';
import { percentOf } from '../figures/percentOf';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { requireHeld } from '../rows/requireHeld';

/**
 * `text-agent-stats`: what text agents suggested in a range. Inferred: a run of an agent counts once, by its best
 * suggestion, since the sources do not say whether the other two count; `escalation_rate` is a percentage; the
 * average confidence of no suggestion is 0.
 */
export const textAgentStats: LoquentEndpoint = {
  name: 'text-agent-stats',
  hasTimeRange: true,
  answer: ({ organization, scope, periodSince }) => {
    const visible = requireHeld(organization.records.suggestions, 'text-agent suggestions').filter(
      (suggestion) => isInScope(scope, suggestion),
    );
    const { startMs, endMs } = periodSince(visible[0]?.atMs ?? null);
    const suggestions = visible.filter(({ atMs }) => atMs >= startMs && atMs < endMs);
    const { totalSuggestions, autoReplyCount, escalationCount } = textAgentRates(suggestions);
    const confidence = sum(suggestions.map((suggestion) => suggestion.confidence));
    return {
      total_suggestions: totalSuggestions,
      auto_reply_count: autoReplyCount,
      auto_reply_rate: percentOf(autoReplyCount, totalSuggestions),
      avg_confidence: totalSuggestions === 0 ? 0 : confidence / totalSuggestions,
      escalation_count: escalationCount,
      escalation_rate: percentOf(escalationCount, totalSuggestions),
    };
  },
};
