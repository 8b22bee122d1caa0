import type { PairResponsesOptions } from './ResponseTimes';

/** Whole numbers from 0 on that stand for names. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/** Messages as columns, a row for each; all columns are equally long. */
export interface MessageColumns {
  /** A code for each contact. */
  readonly contact: CodeColumn;
  /** Whole epoch milliseconds, years 1000–9999. */
  readonly atMs: Float64Array;
  /** 1 for outbound, 0 for inbound. */
  readonly isOutbound: CodeColumn;
  /** A code for each of our phones; no message names one when left out. */
  readonly phone?: CodeColumn | undefined;
  /** A number for each message; left out, no two rows are the same message. */
  readonly id?: CodeColumn | undefined;
}

/** {@link PairResponsesOptions} and what the codes mean. */
export interface PairColumnsOptions extends PairResponsesOptions {
  /** Contact codes are below this, at most 2^27; one more than the largest when left out. */
  readonly contactCount?: number | undefined;
  /** Phone codes are below this, at most 2^16; one more than the largest when left out. Not read when there are `phones`. */
  readonly phoneCount?: number | undefined;
  /**
   * The name of each phone code, no two alike, `null` for none. Left out, a phone's name is its code as text.
   */
  readonly phones?: readonly (string | null)[] | undefined;
}
