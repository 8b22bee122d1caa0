/** The quality of a range of calls, in Virsyn's words; `null` means over nothing, or not held by any row. */
export interface CallQualityReport {
  readonly quality: CallQualityFigures;
  /** A day each, ascending; only days that have rows. */
  readonly trend: readonly CallQualityDay[];
}

/** The figures of the whole range. */
export interface CallQualityFigures {
  /** Total duration over completed calls, whole seconds. */
  readonly avg_duration_seconds: number | null;
  /** 0–1, four decimals, by completed calls. */
  readonly avg_talk_ratio: number | null;
  /** 0–1, four decimals, by completed calls. */
  readonly avg_listen_ratio: number | null;
  /** 0–1, four decimals, by completed calls. */
  readonly avg_script_adherence: number | null;
  readonly total_interruptions: number | null;
  /** Interruptions over completed calls, two decimals. */
  readonly avg_interruptions_per_call: number | null;
  /** Percent of encountered objections that were handled, one decimal. */
  readonly objection_handling_rate: number | null;
  readonly total_buying_signals: number | null;
  readonly sentiment_distribution: SentimentDistribution;
}

/** Calls by sentiment, and what percent of the three together each is, one decimal. */
export interface SentimentDistribution {
  readonly positive: number | null;
  readonly neutral: number | null;
  readonly negative: number | null;
  readonly positive_pct: number | null;
  readonly neutral_pct: number | null;
  readonly negative_pct: number | null;
}

/** The figures of one day. */
export interface CallQualityDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly avg_duration_seconds: number | null;
  readonly avg_talk_ratio: number | null;
  readonly avg_script_adherence: number | null;
  readonly sentiment_positive_pct: number | null;
  readonly interruptions: number | null;
  readonly completed_calls: number;
}
