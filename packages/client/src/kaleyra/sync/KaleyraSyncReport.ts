import type { ClientError } from '../../errors/ClientError';

/** What became of one day. */
export type KaleyraSyncDay = {
  /** `YYYY-MM-DD`; `null` for the server's own today, when no days were asked for. */
  readonly day: string | null;
} & (
  | {
      /**
       * `answered`: legs were written. `empty`: none were, because the day has none or because the carrier failed;
       * the system says the same to both.
       */
      readonly outcome: 'answered' | 'empty';
      /** Legs written, new or not. */
      readonly synced: number;
    }
  | {
      /** The request failed. */
      readonly outcome: 'failed';
      /** Nobody knows: some legs may have been written before it failed. */
      readonly synced: null;
      readonly error: ClientError;
    }
  | {
      /** Never sent: the sync stopped at the last `failed` day before it, whose `error` says why. */
      readonly outcome: 'not_asked';
      readonly synced: null;
    }
);

/** A day that was asked, which is never `not_asked`, and how many were. */
export type KaleyraSyncProgress = KaleyraSyncDay & {
  readonly daysDone: number;
  readonly daysTotal: number;
};

/** What a sync has done. Repeating a day is safe: a leg is written in its own place. */
export interface KaleyraSyncReport {
  /** Every day of the range, in the order of the calendar, those that were never asked included. */
  readonly days: readonly KaleyraSyncDay[];
  /** Legs that the answered days say they have written. */
  readonly synced: number;
  /**
   * Whether every day was `answered`. `false` asks for a second look at the days that were not. `true` is no proof:
   * the system also keeps to itself that the carrier failed after some legs of a day.
   */
  readonly isComplete: boolean;
}
