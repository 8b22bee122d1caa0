import type { VirsynDateRange } from './VirsynDateRange';

/**
 * The answer of `dashboard-quality`. Counts are whole numbers, 0 or more; averages and percentages over nothing are
 * 0. What a system does not hold is absent or `null`.
 */
export interface VirsynQuality {
  readonly period: VirsynDateRange;
  readonly quality?: VirsynQualityFigures | null;
  /** Days that have calls, in any order; a day that is not there had none. */
  readonly trend: readonly VirsynQualityDay[];
}

/** How the calls of a range went. Ratios are 0–1 and weighted by completed calls. */
export interface VirsynQualityFigures {
  /** Seconds, 0 or more. */
  readonly avg_duration_seconds?: number | null;
  readonly avg_talk_ratio?: number | null;
  readonly avg_listen_ratio?: number | null;
  readonly avg_script_adherence?: number | null;
  readonly total_interruptions?: number | null;
  /** Interruptions over completed calls, two decimals. */
  readonly avg_interruptions_per_call?: number | null;
  /** Percent: handled of encountered objections. */
  readonly objection_handling_rate?: number | null;
  readonly total_buying_signals?: number | null;
  readonly sentiment_distribution?: VirsynSentimentDistribution | null;
}

/** The calls that have a sentiment. Percentages are of the three counts' sum, one decimal. */
export interface VirsynSentimentDistribution {
  readonly positive?: number | null;
  readonly neutral?: number | null;
  readonly negative?: number | null;
  readonly positive_pct?: number | null;
  readonly neutral_pct?: number | null;
  readonly negative_pct?: number | null;
}

/** How the calls of one UTC day went. Ratios are 0–1 and weighted by completed calls. */
export interface VirsynQualityDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Seconds, 0 or more. */
  readonly avg_duration_seconds?: number | null;
  readonly avg_talk_ratio?: number | null;
  readonly avg_script_adherence?: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly sentiment_positive_pct?: number | null;
  /** Elsewhere called `total_interruptions`. */
  readonly interruptions?: number | null;
  readonly completed_calls: number;
}
