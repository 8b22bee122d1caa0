import type { LoquentHeatmapCell } from './LoquentHeatmapCell';

/**
 * The answer of `messaging-stats`. Counts are whole numbers, 0 or more; rates are percent, 0–100 with fractions.
 * Days and hours are those of the organization's zone, which is not sent.
 */
export interface LoquentMessagingStats {
  readonly total_messages: number;
  /** Percent: delivered of outbound messages. */
  readonly delivery_rate: number;
  readonly inbound_count: number;
  readonly outbound_count: number;
  /** Without gaps; how long a bucket is follows from the range. */
  readonly message_activity: readonly LoquentMessageActivityBucket[];
  readonly message_heatmap: readonly LoquentHeatmapCell[];
  /** The greatest count of a cell, by which the system colours its heatmap. */
  readonly message_heatmap_max: number;
  readonly response_insights: LoquentResponseInsights;
}

/** Messages of an hour, a day or more. Other channels than these two are in no bucket. */
export interface LoquentMessageActivityBucket {
  /** When the bucket begins: a text that begins with a day. */
  readonly date: string;
  /** The same for people to read; tells how long the bucket is. */
  readonly label: string;
  readonly sms_count: number;
  readonly email_count: number;
}

/** How inbound messages were answered: each outbound one answers the inbound one before it. */
export interface LoquentResponseInsights {
  /** Seconds; `null` when nothing was answered. */
  readonly avg_response_time_secs?: number | null;
  readonly unanswered_count: number;
  /** Percent of the inbound messages. */
  readonly response_rate: number;
  readonly unresponded_by_hour: readonly LoquentUnrespondedHour[];
  readonly by_phone: readonly LoquentPhoneResponses[];
}

/** Messages of one hour of the day that nobody answered. Every member is inferred and may be missing. */
export interface LoquentUnrespondedHour {
  /** 0–23. */
  readonly hour?: number | null;
  readonly count?: number | null;
}

/** The same for one phone. Two phones may have the same label. */
export interface LoquentPhoneResponses {
  /** Text that people typed; show it as text alone. */
  readonly phone_label: string;
  readonly responded_count: number;
  readonly unanswered_count: number;
  /** Percent. */
  readonly response_rate: number;
  /** Seconds; `null` when nothing was answered. */
  readonly avg_response_time_secs?: number | null;
}
