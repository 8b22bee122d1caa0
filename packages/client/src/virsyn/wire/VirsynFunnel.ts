import type { VirsynDateRange } from './VirsynDateRange';

/** The answer of `dashboard-funnel`. */
export interface VirsynFunnel {
  readonly period: VirsynDateRange;
  /** Whole numbers, 0 or more, each a sum of its own: a stage may exceed the stage before it. */
  readonly funnel: {
    readonly total_calls: number;
    readonly connected: number;
    readonly conversation: number;
    readonly qualified: number;
    readonly appointment_booked: number;
  };
  /** Percent with one decimal, 0 over nothing. */
  readonly rates: {
    readonly contact_rate: number;
    readonly connected_to_conversation: number;
    readonly conversation_to_qualified: number;
    readonly qualified_to_booked: number;
    /** Booked of total calls. */
    readonly overall_conversion: number;
  };
}
