/** The legs of one day. */
export interface DailyVolumeRow {
  /** `YYYY-MM-DD` in the zone asked for. */
  readonly date: string;
  /** Legs of the service `Incoming`. */
  readonly incoming: number;
  /** Legs of the service `CallForward`. */
  readonly forwarded: number;
}
