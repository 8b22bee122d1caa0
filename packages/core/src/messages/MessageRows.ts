import type { CodeColumn, MessageColumns } from './MessageColumns';

/** Messages as columns, whichever form they came in. */
export interface MessageRows extends Omit<MessageColumns, 'id'> {
  readonly phone: CodeColumn;
  /** Codes or texts, whose order breaks ties; left out, the order of the rows does. */
  readonly id: ArrayLike<number | string> | undefined;
}

/** What one form of the input says of its {@link MessageRows}. */
export interface MessageNames {
  readonly contactCount: number;
  /** The name of each phone code. */
  readonly phones: readonly (string | null)[];
  /** What a member of a row is called in an error. */
  readonly argumentOf: (member: keyof MessageRows, row: number) => string;
}
