/** The answer of `ai-usage-stats`. */
export interface LoquentAiUsageStats {
  /** A whole number, 0 or more. */
  readonly total_tokens: number;
  /** 0 or more, US dollars (inferred: no currency is named). */
  readonly total_cost: number;
  /** Highest cost first. */
  readonly cost_by_feature: readonly LoquentFeatureCost[];
}

/** What one use of AI cost. */
export interface LoquentFeatureCost {
  /** Its name as the system shows it; new ones come up. */
  readonly feature: string;
  /** 0 or more, in the currency of the total. */
  readonly cost: number;
}
