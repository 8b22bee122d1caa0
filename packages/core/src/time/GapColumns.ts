/** The rows of {@link fillGaps} column by column, all of one length. */
export interface GapColumns {
  /** Epoch milliseconds, in any order. */
  readonly atMs: Float64Array;
  /** Index of the series; the first for every row when left out. */
  readonly series?: Uint8Array | Uint16Array | Uint32Array | undefined;
  /** Finite, any unit that adds up. */
  readonly value: Float64Array | Int32Array;
}
