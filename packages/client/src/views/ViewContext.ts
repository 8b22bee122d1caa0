import type { Period } from '@callscope/core';

/** What a view function knows beside the wire answer: of which range it is, and of when. */
export interface ViewContext {
  /** The period that was asked for. */
  readonly period: Period;
  /** IANA zone the reader sees hours and days in. */
  readonly timeZone: string;
  /** The clock of the scope when the answer came, epoch milliseconds. */
  readonly nowMs: number;
  /** Of when the answer is by the system's clock, epoch milliseconds; `null` when it does not say. */
  readonly asOfMs: number | null;
}
