/**
 * The answer of `dashboard-campaigns`; it does not say which range its campaigns cover. Counts are whole numbers, 0
 * or more. A system that was built from a call log has neither batches nor a pagination, and campaigns only when
 * its calls name them: they are absent or `null`.
 */
export interface VirsynCampaigns {
  /** One page of the batches as they stand now. Finished ones too, when they were asked for. */
  readonly active_batches?: readonly VirsynBatch[] | null;
  /** Campaigns that have calls in the range. Not paged. */
  readonly campaign_stats?: readonly VirsynCampaignStats[] | null;
  /** Where the page lies among the batches. There whenever batches are. */
  readonly pagination?: VirsynPagination | null;
}

/**
 * A batch of calls and how far it has come. The system describes this view with other names too (`total_contacts`,
 * `completed`, `queued`): whatever is sent is kept, and only `id` and `status` are sure to be there.
 */
export interface VirsynBatch {
  /** UUID. */
  readonly id: string;
  /** `pending`, `scheduled`, `processing`, `paused`, `completed`, `failed`, or a newer one. */
  readonly status: string;
  /** UUID of the tenant. */
  readonly agency_id?: string;
  /** UUID; `null` for a batch of no campaign. */
  readonly campaign_id?: string | null;
  readonly total_calls?: number;
  readonly completed_count?: number;
  readonly failed_count?: number;
  readonly pending_count?: number;
  readonly in_progress_count?: number;
  /** Percent: completed and failed of total calls. */
  readonly progress_pct?: number;
  /** ISO 8601 with `Z` or an offset. */
  readonly created_at?: string;
  /** ISO 8601 with `Z` or an offset; `null` for a batch that is not finished. */
  readonly completed_at?: string | null;
}

/** One campaign over the range. */
export interface VirsynCampaignStats {
  /** UUID. */
  readonly campaign_id: string;
  /** `null` for a campaign that was deleted. */
  readonly campaign_name: string | null;
  readonly total_calls: number;
  readonly completed_calls: number;
  readonly connected_calls: number;
  readonly meetings_booked: number;
  readonly qualified_leads: number;
  readonly conversations_had: number;
  /** Seconds, 0 or more: total duration over completed calls. */
  readonly avg_duration_seconds?: number | null;
  /** Percent: connected of total calls; 0 over nothing. */
  readonly contact_rate: number;
  /** Percent: meetings of total calls; 0 over nothing. */
  readonly conversion_rate: number;
}

/** Where a page lies among the batches. */
export interface VirsynPagination {
  /** Batches on all pages. */
  readonly total: number;
  /** Batches on a page, at most. */
  readonly limit: number;
  /** Batches before this page. */
  readonly offset: number;
  readonly has_more: boolean;
}
