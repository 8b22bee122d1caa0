import type { VirsynDateRange } from './VirsynDateRange';

/**
 * The answer of `dashboard-overview`. Counts are whole numbers, 0 or more. Percentages are 0–100 with one
 * decimal, and 0 over nothing. What a system does not hold is absent or `null`.
 */
export interface VirsynOverview {
  readonly period: VirsynDateRange & {
    /** The period that was asked for, for example `7d`. */
    readonly label: string;
  };
  readonly summary: VirsynOverviewSummary;
  /** Calls by outcome. Not a partition: one call may count twice, another nowhere. */
  readonly disposition_breakdown: VirsynDispositionBreakdown;
  readonly quality?: VirsynOverviewQuality | null;
  /** What the agent sent during calls. */
  readonly tool_usage?: VirsynToolUsage | null;
}

/** The main figures of a range. */
export interface VirsynOverviewSummary {
  readonly total_calls: number;
  readonly completed_calls: number;
  readonly failed_calls: number;
  readonly connected_calls: number;
  /** Percent: connected of total calls. */
  readonly contact_rate: number;
  readonly conversations_had: number;
  readonly meetings_booked: number;
  readonly qualified_leads: number;
  /** Seconds, 0 or more: total duration over completed calls. */
  readonly avg_duration_seconds?: number | null;
  /** Seconds, 0 or more. */
  readonly total_duration_seconds?: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly positive_sentiment_pct?: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly neutral_sentiment_pct?: number | null;
  /** Percent of the calls that have a sentiment. */
  readonly negative_sentiment_pct?: number | null;
  /** Percent: meetings of total calls. */
  readonly overall_conversion_rate: number;
}

/** Calls by outcome. */
export interface VirsynDispositionBreakdown {
  readonly voicemail: number;
  readonly callback_requested: number;
  readonly not_interested: number;
  readonly wrong_number: number;
  readonly dnc_requested: number;
  readonly gatekeeper_blocked: number;
  readonly no_answer: number;
  readonly conversation: number;
  readonly appointment_booked: number;
}

/** How the calls went. Ratios are 0–1 and weighted by completed calls. */
export interface VirsynOverviewQuality {
  readonly avg_talk_ratio?: number | null;
  readonly avg_listen_ratio?: number | null;
  readonly avg_script_adherence?: number | null;
  readonly total_interruptions?: number | null;
  /** Interruptions over completed calls, two decimals. */
  readonly avg_interruptions_per_call?: number | null;
  readonly total_objections_encountered?: number | null;
  readonly total_objections_handled?: number | null;
  /** Percent: handled of encountered objections. */
  readonly objection_handling_rate?: number | null;
  readonly total_buying_signals?: number | null;
}

/** What the agent sent during calls. */
export interface VirsynToolUsage {
  readonly emails_sent?: number | null;
  readonly sms_sent?: number | null;
}
