/** Ranges that Loquent has a name for: whole days of the organization's zone, or all there is. */
export type LoquentTimeRangePreset =
  | 'today'
  | 'yesterday'
  | 'last_7_days'
  | 'last_30_days'
  | 'last_90_days'
  | 'all_time';

/** A range of Loquent's selector: one it has a name for, or two days. */
export type LoquentTimeRange =
  | LoquentTimeRangePreset
  | {
      readonly custom: {
        /** First day, `YYYY-MM-DD` in the years 1000–9999, included. */
        readonly start: string;
        /** Last day, `YYYY-MM-DD`, included, not before `start`. */
        readonly end: string;
      };
    };

/** Parameters of all endpoints but `plan-stats`. Whose figures they are is decided by the session. */
export interface LoquentParams {
  /** `last_30_days` by default; always sent, since the sources do not say what its absence means. */
  readonly time_range?: LoquentTimeRange | undefined;
}

/** Parameters of `plan-stats`: none. It tells how plans stand now. */
export type LoquentPlanParams = Readonly<Record<string, never>>;
