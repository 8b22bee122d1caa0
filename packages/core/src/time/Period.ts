/** Named ranges. `7d`, `30d`, `90d` are whole calendar days with today as the last. */
export type PeriodPreset = 'today' | 'yesterday' | '7d' | '30d' | '90d' | 'all';

/** A range as someone chose it: a preset, or two days, both included. */
export type Period =
  | { readonly preset: PeriodPreset }
  | { readonly preset: 'custom'; readonly start: string; readonly end: string };

/** A range of whole hours that ends now, aligned to nothing: 168 hours are Kaleyra's `7d`. */
export interface RollingPeriod {
  readonly preset: 'rolling';
  /** Whole, 1 or more. */
  readonly hours: number;
}

/** A moment: epoch milliseconds, a `Date`, or an ISO 8601 text with `Z` or an offset. */
export type Instant = number | Date | string;
