/** What the buckets of `by-time` are: days, weeks or months of UTC. */
export type VyomGranularity = 'day' | 'week' | 'month';

/**
 * Parameters of `dashboard`, `by-assistant` and `by-service`. Datetimes are ISO 8601 with `Z` or an offset, for
 * example `2026-02-16T00:00:00Z`, in the years 1000–9999, with six decimals of a second at most.
 */
export interface VyomRangeParams {
  /**
   * Calls that began then or later. 30 days before now by default, even when `end_date` is given: an older
   * `end_date` alone selects nothing.
   */
  readonly start_date?: string | undefined;
  /** Calls that began then or earlier; not before `start_date`. Now by default. */
  readonly end_date?: string | undefined;
}

/** Parameters of `by-phone-number`. */
export interface VyomPhoneNumberParams extends VyomRangeParams {
  /** Id of an assistant; all by default. */
  readonly assistant_id?: string | undefined;
}

/** Parameters of `by-time`. */
export interface VyomTimeParams extends VyomPhoneNumberParams {
  /** `day` by default. */
  readonly granularity?: VyomGranularity | undefined;
}
