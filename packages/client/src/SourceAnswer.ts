import type { Period } from '@callscope/core';
import type { DatedAnswer } from './endpoint/DatedAnswer';

/**
 * What a source keeps in the query cache: the answer, and of which range and when it was asked. Its view is of those,
 * whatever is chosen and whatever the time is when it is drawn. Plain data: it may be dehydrated.
 */
export interface SourceAnswer<TWire> extends DatedAnswer<TWire> {
  /** The period that was asked for. */
  readonly period: Period;
  /** The clock of the scope when the answer came, epoch milliseconds. */
  readonly nowMs: number;
}
