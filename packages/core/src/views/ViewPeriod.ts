/** The range a view model covers, as the system resolved it. */
export interface ViewPeriod {
  /** First day, `YYYY-MM-DD`, included. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, included. */
  readonly end: string;
  /** The IANA zone that `start` and `end` are days of. */
  readonly timeZone: string;
  /**
   * Whole hours, when the range is so many of them until now: 168 are seven days that touch eight calendar days. Absent
   * for whole days.
   */
  readonly rollingHours?: number;
}
