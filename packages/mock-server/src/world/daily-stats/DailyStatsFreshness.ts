/** When `call_stats_daily` was last rolled up: a moment ago, or as a back end at `nowMs` would have done it. */
export type DailyStatsFreshness =
  | { readonly kind: 'settled' }
  /** `nowMs`: epoch milliseconds. */
  | { readonly kind: 'lagging'; readonly nowMs: number };
