/** Which of the ways a real system may behave the mock takes. */
export interface SystemSettings {
  /**
   * When Virsyn's `call_stats_daily` was last rolled up. `settled`: a moment ago, so that it agrees with the raw
   * calls. `lagging`: as documented, when an analysis was complete and every six hours for the last 7 days, so
   * that the newest calls may be missing from all but heatmap and objections.
   */
  readonly dailyStats: 'settled' | 'lagging';
  /**
   * `older` adds what earlier revisions of Vyom sent: `calls_by_status`, `completed_calls`, `failed_calls`, and
   * phone numbers that are those called.
   */
  readonly vyomRevision: 'current' | 'older';
  /** The member under which Kaleyra's carrier sends its records. */
  readonly carrierRecords: 'data' | 'records';
  /** Whether Kaleyra's routes turn away a request without a token; one with a wrong token always is. */
  readonly kaleyraToken: 'optional' | 'required';
}

/** The settings where nothing else is asked for. */
export const defaultSettings: SystemSettings = {
  dailyStats: 'settled',
  vyomRevision: 'current',
  carrierRecords: 'data',
  kaleyraToken: 'optional',
};
