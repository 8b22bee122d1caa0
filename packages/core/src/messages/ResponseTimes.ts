/** How messages are paired. */
export interface PairResponsesOptions {
  /**
   * `true`: an outbound message answers every inbound one since the outbound before it. `false`, also when
   * left out: it answers the last of them, and the earlier ones count as unanswered.
   */
  readonly conversation?: boolean | undefined;
  /** The IANA zone of `unansweredByHour`; `UTC` when left out. */
  readonly timeZone?: string | undefined;
  /** Messages before this are not seen, epoch milliseconds; nothing is cut off when left out. */
  readonly startMs?: number | undefined;
  /** Messages at or after this are not seen, epoch milliseconds; nothing is cut off when left out. */
  readonly endMs?: number | undefined;
}

/** How many inbound messages were answered, and how fast. */
export interface ResponseCounts {
  readonly respondedCount: number;
  readonly unansweredCount: number;
  /** Seconds, 0 or more, the double nearest to the exact quotient; `null` when nothing was answered. */
  readonly averageResponseSeconds: number | null;
  /** Percent of the two counts together that was answered, one digit, 0–100; `null` over nothing. */
  readonly ratePercent: number | null;
}

/** {@link ResponseCounts} of the messages that came in on one phone. */
export interface PhoneResponseTimes extends ResponseCounts {
  /** `null`: the messages that name none. */
  readonly phone: string | null;
}

/** What {@link pairResponses} finds. Its two counts add up to the inbound messages that were seen. */
export interface ResponseTimes extends ResponseCounts {
  /**
   * How many of the unanswered are the latest inbound message of their contact with no outbound one at or
   * after it: there the conversation was still open when the window ended. At most one for each contact.
   */
  readonly openCount: number;
  /** The phones that a message came in on, by code unit with `null` last. They add up to the whole. */
  readonly byPhone: readonly PhoneResponseTimes[];
  /** Unanswered messages by the hour of the day they came in, 24 whole numbers from midnight. */
  readonly unansweredByHour: readonly number[];
  /** The zone of the hours. */
  readonly timeZone: string;
}
