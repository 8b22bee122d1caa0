/** A row of a series as the view functions read it. */
export interface BucketRow {
  /** When it begins, as it was sent. */
  readonly date: string | null;
  /** The same for people to read. */
  readonly label: string | null;
  /** One for each series; `null` for what was not sent. */
  readonly values: readonly (number | null)[];
}

/** A row whose beginning is known. */
export interface PlacedRow extends BucketRow {
  /** Epoch milliseconds. */
  readonly startMs: number;
}
