import type { CodeColumn, MessageColumns } from './MessageColumns';

/** Messages as columns, whichever form they came in. */
export interface MessageRows extends MessageColumns {
  readonly phone: CodeColumn;
  /** Codes of the ids, or numbers that are equal where the ids are and seldom elsewhere. */
  readonly id?: CodeColumn | undefined;
  /** There when `id` is. Ids break ties. */
  readonly idOf?: ((row: number) => number | string) | undefined;
}

/** The earliest and the latest moment, epoch milliseconds. */
export interface MomentRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** @returns what a member of a row is called in an error */
export type ArgumentOf = (member: Exclude<keyof MessageRows, 'idOf'>, row: number) => string;
