/**
 * Calls and their time. Calls of every status count, failed and unanswered ones too; one without a duration adds
 * no time.
 */
export interface VyomUsage {
  /** A whole number, 0 or more. */
  readonly total_calls: number;
  /** Minutes, 0 or more, two decimals. */
  readonly total_duration_minutes: number;
  /** Hours, 0 or more, two decimals; rounded from the exact time, so not always the minutes over 60. */
  readonly total_duration_hours: number;
}

/** The same with an average. */
export interface VyomAverageUsage extends VyomUsage {
  /** Minutes per call, 0 or more, two decimals; 0 without calls. */
  readonly avg_duration_minutes: number;
}

/** What a row of a list may have beside its figures. */
export interface VyomFormerCounts {
  /** Sent by an earlier revision of Vyom only; rely on it nowhere. A whole number, 0 or more. */
  readonly completed_calls?: number;
}
