import type { VirsynDateRange } from './VirsynDateRange';

/**
 * The answer of `dashboard-objections`. The system does not publish it: names and members are inferred, every one
 * may be absent or `null`, and whatever else is sent is kept. Counts are whole numbers, 0 or more.
 */
export interface VirsynObjections {
  readonly period?: VirsynDateRange | null;
  readonly summary?: VirsynObjectionsSummary | null;
  /** The most frequent objections; some systems may call them `objections`. */
  readonly top_objections?: readonly VirsynObjection[] | null;
  /** The same as `top_objections`, where it is called so. */
  readonly objections?: readonly VirsynObjection[] | null;
  /** The most frequent buying signals; some systems may call them `top_buying_signals`. */
  readonly buying_signals?: readonly VirsynBuyingSignal[] | null;
  /** The same as `buying_signals`, where it is called so. */
  readonly top_buying_signals?: readonly VirsynBuyingSignal[] | null;
}

/** Objections and buying signals of a range. */
export interface VirsynObjectionsSummary {
  /** Calls of the range that have an analysis. */
  readonly total_calls_analyzed?: number | null;
  readonly total_objections_encountered?: number | null;
  readonly total_objections_handled?: number | null;
  /** Percent: handled of encountered objections; 0 over nothing. */
  readonly objection_handling_rate?: number | null;
  readonly total_buying_signals?: number | null;
}

/** One objection and how often it was heard. */
export interface VirsynObjection {
  readonly objection?: string | null;
  readonly count?: number | null;
  readonly handled_count?: number | null;
  /** Percent: handled of all; 0 over nothing. */
  readonly handling_rate?: number | null;
}

/** One buying signal and how often it was heard. */
export interface VirsynBuyingSignal {
  readonly signal?: string | null;
  readonly count?: number | null;
}
