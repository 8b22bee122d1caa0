/** The answer of `text-agent-stats`. Counts are whole numbers, 0 or more. */
export interface LoquentTextAgentStats {
  /** Whether runs or single suggestions are counted, the sources do not say. */
  readonly total_suggestions: number;
  /** Suggestions that were sent without anybody's doing. */
  readonly auto_reply_count: number;
  /** Percent, 0–100 with fractions. */
  readonly auto_reply_rate: number;
  /** Ratio, 0–1. */
  readonly avg_confidence: number;
  readonly escalation_count: number;
  /** Percent, 0–100 with fractions (inferred). */
  readonly escalation_rate: number;
}
