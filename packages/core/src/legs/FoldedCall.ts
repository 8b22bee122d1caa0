/** One call, put together from its legs. */
export interface FoldedCall {
  /** `null` for a leg that named no call. */
  readonly callId: string | null;
  /** When the first leg began, epoch milliseconds. */
  readonly startMs: number;
  /** Who called: `from` of the first `Incoming` leg, of the first leg when there is none. */
  readonly from: string;
  /** Whether a forwarded leg has the status `ANSWER`; any leg, when none was forwarded. */
  readonly isAnswered: boolean;
  /** The agent of the first forwarded leg that was answered; `null` for none. */
  readonly answeredBy: string | null;
  /** How many different agents the call was forwarded to. */
  readonly triedAgentCount: number;
  readonly legCount: number;
  /** Talk over the answered forwarded legs, over the answered legs when none was forwarded; whole seconds. */
  readonly talkSeconds: number;
}

/** Calls and how many of them were answered. */
export interface FoldedCalls {
  readonly calls: readonly FoldedCall[];
  readonly answeredCount: number;
  /** All other calls, those that ended before anybody was tried included. */
  readonly missedCount: number;
  /** Calls that are a single leg because it named no call; part of the two counts before. */
  readonly unfoldedCount: number;
}
