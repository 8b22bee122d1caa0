/** A part of every row's key. */
export interface KeyPart {
  /** One for each row; none when all rows have the same. */
  readonly codes: ArrayLike<number>;
  /** Each code's place in the order that groups shall have. */
  readonly ranks: readonly number[];
  /** How many places there are. */
  readonly size: number;
  /** Throws when a row's code has no place. */
  readonly check: (row: number) => void;
}
