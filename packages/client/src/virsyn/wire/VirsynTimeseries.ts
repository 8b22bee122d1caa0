import type { VirsynDateRange } from './VirsynDateRange';

/** The answer of `dashboard-timeseries`. */
export interface VirsynTimeseries {
  readonly period: VirsynDateRange;
  /** Days that have calls, in any order; a day that is not there had none. */
  readonly data: readonly VirsynTimeseriesRow[];
}

/** What a day can be counted by: the columns of the system's daily figures. */
export type VirsynMetric = Exclude<keyof VirsynTimeseriesRow, 'date'>;

/**
 * One UTC day, with the metrics that were asked for. Counts are whole numbers, 0 or more; averages over nothing
 * are 0. What a system does not hold is absent or `null`.
 */
export interface VirsynTimeseriesRow {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly total_calls?: number;
  readonly completed_calls?: number;
  readonly failed_calls?: number;
  readonly connected_calls?: number;
  readonly conversations_had?: number;
  readonly meetings_booked?: number;
  readonly qualified_leads?: number;
  /** Seconds, 0 or more. */
  readonly total_duration_seconds?: number | null;
  /** Seconds, 0 or more: total duration over completed calls. */
  readonly avg_duration_seconds?: number | null;
  readonly inbound_calls?: number | null;
  readonly outbound_calls?: number | null;
  readonly positive_sentiment_calls?: number | null;
  readonly neutral_sentiment_calls?: number | null;
  readonly negative_sentiment_calls?: number | null;
  /** Overview calls its sum `total_objections_encountered`. */
  readonly objections_encountered?: number | null;
  readonly issues_resolved?: number | null;
  readonly escalations?: number | null;
  readonly voicemail_calls?: number;
  readonly callback_requested_calls?: number;
  readonly not_interested_calls?: number;
  readonly wrong_number_calls?: number;
  readonly dnc_requested_calls?: number;
  readonly gatekeeper_blocked_calls?: number;
  readonly no_answer_calls?: number;
  readonly conversation_calls?: number;
  /** Ratio 0–1, weighted by completed calls. */
  readonly avg_talk_ratio?: number | null;
  /** Ratio 0–1, weighted by completed calls. */
  readonly avg_listen_ratio?: number | null;
  readonly total_interruptions?: number | null;
  /** Ratio 0–1, weighted by completed calls. */
  readonly avg_script_adherence?: number | null;
  readonly total_objections_handled?: number | null;
  readonly total_buying_signals?: number | null;
  readonly emails_sent?: number | null;
  readonly sms_sent?: number | null;
}
