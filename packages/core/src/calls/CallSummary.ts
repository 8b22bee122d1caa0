import type { DailyCallCounts, DailyCallMeasures } from './DailyCallStats';

/** The figures of a range of calls; `null` means over nothing, or not held by any row. */
export interface CallSummary extends DailyCallCounts, DailyCallMeasures {
  /** Percent of total calls that were connected. */
  readonly contact_rate: number | null;
  /** Meetings booked as percent of total calls. */
  readonly overall_conversion_rate: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly positive_sentiment_pct: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly neutral_sentiment_pct: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly negative_sentiment_pct: number | null;
  /** Interruptions over completed calls, two digits. */
  readonly avg_interruptions_per_call: number | null;
  /** Percent of encountered objections that were handled; above 100 where a log says so. */
  readonly objection_handling_rate: number | null;
}
