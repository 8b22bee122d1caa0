/** One side of a comparison. */
export interface IdentitySide {
  /** From the client's method to the member, for example `timeseries.data[].total_calls`; of a formula its figures. */
  readonly path: string;
  /** In the unit of the figure that was sent. */
  readonly value: number;
}

/** Two figures of one system that contradict one another. */
export interface IdentityBreach {
  /** Which identity does not hold, for example `contact_rate`: a name that stays. */
  readonly identity: string;
  /** The methods whose answers were compared, in the order of the paths. */
  readonly endpoints: readonly string[];
  /** What was sent. */
  readonly left: IdentitySide;
  /** What it should be by the other figures. */
  readonly right: IdentitySide;
  /** Left less right. */
  readonly difference: number;
  /** What rounding explains, 0 or more, in the unit of the difference; 0 for counts. */
  readonly tolerance: number;
  /** Whether the system refreshes the two at different times, so that they may differ for a while and be right. */
  readonly isLagPossible: boolean;
}
