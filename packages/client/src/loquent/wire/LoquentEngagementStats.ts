/**
 * The answer of `engagement-stats`. Counts are whole numbers, 0 or more. What a system does not hold is absent or
 * `null`.
 */
export interface LoquentEngagementStats {
  /** Contacts with calls or messages in the range. */
  readonly active_contacts?: number | null;
  readonly total_contacts?: number | null;
  readonly channel_distribution: LoquentChannelDistribution;
  /** Newest first, ten at most. */
  readonly recent_activities: readonly LoquentActivity[];
}

/** Calls and messages by channel. */
export interface LoquentChannelDistribution {
  readonly calls: number;
  readonly sms?: number | null;
  readonly email?: number | null;
  /** Messages by any other channel. */
  readonly other?: number | null;
}

/** A call or a message. */
export interface LoquentActivity {
  /** UUID. */
  readonly id: string;
  /** `Call` or `Message`, as sent: compare without case, `_` and `-`. */
  readonly activity_type: string;
  /** UUID. */
  readonly contact_id?: string | null;
  /** Text that people typed; show it as text alone. */
  readonly contact_name?: string | null;
  readonly description: string;
  readonly channel: string;
  /** Day and time with the zone's distance from UTC, for example `2026-03-12 14:30:00 -05:00`. */
  readonly created_at: string;
}
