import type { VirsynMetric } from '../wire/VirsynTimeseries';

/** Ranges of Virsyn: whole UTC days with today as the last, or two days in `start_date` and `end_date`. */
export type VirsynPeriod = 'today' | '7d' | '30d' | '90d' | 'custom';

/** What `dashboard-heatmap` ranks its best times by. */
export type VirsynHeatmapMetric = 'calls' | 'connected' | 'meetings_booked';

/** What `dashboard-campaigns` can filter batches by; a batch may have another status. */
export type VirsynBatchStatus = 'pending' | 'processing' | 'completed' | 'failed';

/** Which calls to look at. The tenant is decided by the token. */
export interface VirsynFilters {
  /** UUID of a campaign; all by default. */
  readonly campaign_id?: string | undefined;
  /** UUID of a client of the agency; all by default. */
  readonly client_id?: string | undefined;
}

/** Parameters of `dashboard-overview`, `dashboard-funnel` and `dashboard-quality`. */
export interface VirsynParams extends VirsynFilters {
  /** `7d` by default, `30d` for `dashboard-campaigns`. */
  readonly period?: VirsynPeriod | undefined;
  /** First day, `YYYY-MM-DD` in the years 1000–9999, included. With `custom`, and only then. */
  readonly start_date?: string | undefined;
  /** Last day, `YYYY-MM-DD`, included, not before `start_date`. With `custom`, and only then. */
  readonly end_date?: string | undefined;
}

/** Parameters of `dashboard-timeseries`. */
export interface VirsynTimeseriesParams extends VirsynParams {
  /** Which figures of each day, one at least; all by default. Their order makes no difference. */
  readonly metrics?: readonly VirsynMetric[] | undefined;
}

/** Parameters of `dashboard-campaigns`. The range is that of the campaigns; batches are shown as they stand now. */
export interface VirsynCampaignsParams extends VirsynParams {
  /** Batches in this status; the system decides which by default. */
  readonly status?: VirsynBatchStatus | undefined;
  /** Batches on a page, 1–100; 25 by default. */
  readonly limit?: number | undefined;
  /** Batches before the page, a whole number of 0 or more; 0 by default. */
  readonly offset?: number | undefined;
}

/** Parameters of `dashboard-objections`. */
export interface VirsynObjectionsParams extends VirsynParams {
  /** Rows of each list, 1–50; 10 by default. Inferred: a system may not know it. */
  readonly limit?: number | undefined;
}

/** Parameters of `dashboard-heatmap`. */
export interface VirsynHeatmapParams extends VirsynFilters {
  /** `30d` by default. */
  readonly period?: '7d' | '30d' | '90d' | undefined;
  /** `calls` by default. */
  readonly metric?: VirsynHeatmapMetric | undefined;
}
