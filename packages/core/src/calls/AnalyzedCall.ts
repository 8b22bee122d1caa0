/** What the analysis of a call found. A call that holds neither list has not been analysed. */
export interface AnalyzedCall {
  readonly objections?:
    | readonly {
        /** As the analysis words it; equal texts are one objection. */
        readonly text: string;
        readonly isHandled: boolean;
      }[]
    | null
    | undefined;
  /** As the analysis words them; equal texts are one signal. */
  readonly buyingSignals?: readonly string[] | null | undefined;
}

/** Objections and buying signals of a range of calls, in Virsyn's words. */
export interface ObjectionReport {
  readonly summary: {
    /** Calls that hold a list of objections or one of buying signals, empty or not. */
    readonly total_calls_analyzed: number;
    readonly total_objections_encountered: number;
    readonly total_objections_handled: number;
    /** Percent of encountered objections that were handled, one decimal; `null` when there were none. */
    readonly objection_handling_rate: number | null;
    readonly total_buying_signals: number;
  };
  /** Most frequent first, ties by text in order of code units. */
  readonly top_objections: readonly {
    readonly objection: string;
    readonly count: number;
    readonly handled_count: number;
    /** Percent, one decimal. */
    readonly handling_rate: number | null;
  }[];
  /** Most frequent first, ties by text in order of code units. */
  readonly buying_signals: readonly { readonly signal: string; readonly count: number }[];
}
