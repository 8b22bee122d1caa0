import type { CodeColumn, MessageColumns } from './MessageColumns';

/** Messages as columns, whichever form they came in. */
export interface MessageRows extends Omit<MessageColumns, 'id'> {
  readonly phone: CodeColumn;
  /** Codes or texts, whose order breaks ties; left out, the order of the rows does. */
  readonly id: ArrayLike<number | string> | undefined;
}

/** @returns what a member of a row is called in an error */
export type ArgumentOf = (member: keyof MessageRows, row: number) => string;
