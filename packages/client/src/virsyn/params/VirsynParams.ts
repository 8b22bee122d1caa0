/** Ranges of Virsyn: whole UTC days with today as the last, or two days in `start_date` and `end_date`. */
export type VirsynPeriod = 'today' | '7d' | '30d' | '90d' | 'custom';

/** What `dashboard-heatmap` ranks its best times by. */
export type VirsynHeatmapMetric = 'calls' | 'connected' | 'meetings_booked';

/** Which calls to look at. The tenant is decided by the token. */
export interface VirsynFilters {
  /** UUID of a campaign; all by default. */
  readonly campaign_id?: string | undefined;
  /** UUID of a client of the agency; all by default. */
  readonly client_id?: string | undefined;
}

/** Parameters of `dashboard-overview` and `dashboard-funnel`. */
export interface VirsynParams extends VirsynFilters {
  /** `7d` by default. */
  readonly period?: VirsynPeriod | undefined;
  /** First day, `YYYY-MM-DD` in the years 1000–9999, included. With `custom`, and only then. */
  readonly start_date?: string | undefined;
  /** Last day, `YYYY-MM-DD`, included, not before `start_date`. With `custom`, and only then. */
  readonly end_date?: string | undefined;
}

/** Parameters of `dashboard-heatmap`. */
export interface VirsynHeatmapParams extends VirsynFilters {
  /** `30d` by default. */
  readonly period?: '7d' | '30d' | '90d' | undefined;
  /** `calls` by default. */
  readonly metric?: VirsynHeatmapMetric | undefined;
}
