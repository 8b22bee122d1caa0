/** The range an answer covers, as the system resolved it: whole UTC days, both included. */
export interface VirsynDateRange {
  /** `YYYY-MM-DD`. */
  readonly start_date: string;
  /** `YYYY-MM-DD`. */
  readonly end_date: string;
}
