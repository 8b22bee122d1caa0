/** A moment as Python keeps it. */
export interface VyomInstant {
  /** Whole epoch milliseconds, rounded down. */
  readonly epochMs: number;
  /** 0–999, beyond the millisecond. */
  readonly microseconds: number;
}

/** The stretch of time a request is about, both ends included; one that ends before it starts holds nothing. */
export interface VyomRange {
  readonly start: VyomInstant;
  readonly end: VyomInstant;
  readonly isStartDefault: boolean;
  readonly isEndDefault: boolean;
}
