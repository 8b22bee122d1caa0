/** The answer of `plan-stats`: how plans stand now. Counts are whole numbers, 0 or more. */
export interface LoquentPlanStats {
  readonly active_plans: number;
  readonly contacts_in_active_plans: number;
  /** Percent, 0–100 with fractions: completed of the plans that have ended; 0 when none has. */
  readonly completion_rate: number;
  readonly total_plans: number;
}
