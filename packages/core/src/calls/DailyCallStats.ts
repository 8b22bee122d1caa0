/** The metric columns of `call_stats_daily` that every call log can fill. */
export interface DailyCallCounts {
  readonly total_calls: number;
  readonly completed_calls: number;
  readonly failed_calls: number;
  readonly connected_calls: number;
  readonly conversations_had: number;
  readonly meetings_booked: number;
  readonly qualified_leads: number;
  readonly voicemail_calls: number;
  readonly callback_requested_calls: number;
  readonly not_interested_calls: number;
  readonly wrong_number_calls: number;
  readonly dnc_requested_calls: number;
  readonly gatekeeper_blocked_calls: number;
  readonly no_answer_calls: number;
  readonly conversation_calls: number;
}

/** The metric columns that a log may lack: `null` when no call of the row holds them. */
export interface DailyCallMeasures {
  readonly total_duration_seconds: number | null;
  /** Total duration over completed calls, whole seconds; `null` without completed calls. */
  readonly avg_duration_seconds: number | null;
  readonly inbound_calls: number | null;
  readonly outbound_calls: number | null;
  readonly positive_sentiment_calls: number | null;
  readonly neutral_sentiment_calls: number | null;
  readonly negative_sentiment_calls: number | null;
  readonly objections_encountered: number | null;
  readonly issues_resolved: number | null;
  readonly escalations: number | null;
  /** 0–1, four decimals, over completed calls that hold one. */
  readonly avg_talk_ratio: number | null;
  /** 0–1, four decimals, over completed calls that hold one. */
  readonly avg_listen_ratio: number | null;
  readonly total_interruptions: number | null;
  /** 0–1, four decimals, over completed calls that hold one. */
  readonly avg_script_adherence: number | null;
  readonly total_objections_handled: number | null;
  readonly total_buying_signals: number | null;
  readonly emails_sent: number | null;
  readonly sms_sent: number | null;
}

/** What one row of `call_stats_daily` is about: an agency's day, campaign and client. */
export interface DailyCallKey {
  /** `YYYY-MM-DD` in the rollup's zone. */
  readonly stat_date: string;
  readonly agency_id: string | null;
  readonly campaign_id: string | null;
  readonly client_id: string | null;
}

/** An average before its division: merges without losing anything. */
export interface WeightedTotal {
  /** An exact sum as a canonical expansion: doubles that do not overlap, largest first; empty for 0. */
  readonly sum: readonly number[];
  /** How many calls (or how much weight) the sum is over. */
  readonly weight: number;
}

/** The averages of a row as exact sums and weights. */
export interface DailyCallPartials {
  readonly talk_ratio: WeightedTotal;
  readonly listen_ratio: WeightedTotal;
  readonly script_adherence: WeightedTotal;
}

/**
 * One row of `call_stats_daily`: the key, the 33 metric columns and, when it came from calls, the partial
 * sums that let it merge exactly. Rows read from a database have no `partials`; their finished averages are
 * then weighted by `completed_calls`, as the source does.
 */
export interface DailyCallStats extends DailyCallKey, DailyCallCounts, DailyCallMeasures {
  readonly partials?: DailyCallPartials;
}
