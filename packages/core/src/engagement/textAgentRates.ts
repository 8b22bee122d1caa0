import { requireBetween } from '../arguments/requireBetween';
import { rate } from '../numbers/rate';
import { weightedAverage } from '../numbers/weightedAverage';

/** What a text agent suggested once. */
export interface TextAgentSuggestion {
  /** Ratio, 0–1; `null` when the agent gave none. */
  readonly confidence: number | null;
  /** Sent without anyone's approval. */
  readonly isAutoReply: boolean;
  /** Handed to a person. */
  readonly isEscalated: boolean;
}

/** How a text agent did. */
export interface TextAgentRates {
  readonly totalSuggestions: number;
  readonly autoReplyCount: number;
  /** Percent of the suggestions, 0–100, one digit; `null` without suggestions. */
  readonly autoReplyRatePercent: number | null;
  /** Ratio, 0–1, four digits; `null` when no suggestion has a confidence. */
  readonly avgConfidence: number | null;
  readonly escalationCount: number;
  /** Percent of the suggestions, 0–100, one digit; `null` without suggestions. */
  readonly escalationRatePercent: number | null;
}

/**
 * Counts what a text agent suggested, sent by itself and handed over. The order does not matter; every figure is
 * exact and rounded once, half away from zero.
 *
 * @throws {InputError} `not_a_number` or `out_of_range` for another confidence
 * @see Loquent's `text-agent-stats`
 * @example textAgentRates([{ confidence: 0.9, isAutoReply: true, isEscalated: false }]) // => { totalSuggestions: 1, autoReplyCount: 1, autoReplyRatePercent: 100, avgConfidence: 0.9, escalationCount: 0, escalationRatePercent: 0 }
 */
export function textAgentRates(suggestions: Iterable<TextAgentSuggestion>): TextAgentRates {
  const weights = new Map<number, number>();
  let totalSuggestions = 0;
  let autoReplyCount = 0;
  let escalationCount = 0;
  for (const { confidence, isAutoReply, isEscalated } of suggestions) {
    if (confidence !== null) {
      requireBetween('textAgentRates', `suggestions[${totalSuggestions}].confidence`, confidence, 0, 1);
      weights.set(confidence, (weights.get(confidence) ?? 0) + 1);
    }
    totalSuggestions += 1;
    if (isAutoReply) autoReplyCount += 1;
    if (isEscalated) escalationCount += 1;
  }
  return {
    totalSuggestions,
    autoReplyCount,
    autoReplyRatePercent: rate(autoReplyCount, totalSuggestions),
    // Each confidence once with its count: the same average, far fewer big numbers.
    avgConfidence: weightedAverage(
      [...weights].map(([value, weight]) => ({ value, weight })),
      4,
    ),
    escalationCount,
    escalationRatePercent: rate(escalationCount, totalSuggestions),
  };
}
