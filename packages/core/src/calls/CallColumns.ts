/** Texts that repeat, each stored once: row `i` holds `values[codes[i]]`. */
export interface CodedTexts {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** In any order; a text may occur twice. */
  readonly values: readonly (string | null)[];
}

/**
 * A call log as typed arrays of one length, a place in each for every call. A column that the log lacks is
 * left out. Members mean what those of {@link CallRecord} of the same name mean.
 *
 * A code is a value's place in its list, from 1; 0 is `null`.
 */
export interface CallColumns {
  /** When each call began, epoch milliseconds. */
  readonly startMs: Float64Array;
  /** A bit for each of `callFlags`, the first the lowest: 1 connected, 2 conversation, 4 qualified, 8 booked. */
  readonly flags: Uint8Array;
  readonly agencyId?: CodedTexts | undefined;
  readonly campaignId?: CodedTexts | undefined;
  readonly clientId?: CodedTexts | undefined;
  /** Codes of `callStatuses`: 1 completed, 2 failed. */
  readonly status?: Uint8Array | undefined;
  /** Codes of `callDirections`: 1 inbound, 2 outbound. */
  readonly direction?: Uint8Array | undefined;
  /** Codes of `callSentiments`: 1 positive, 2 neutral, 3 negative. */
  readonly sentiment?: Uint8Array | undefined;
  /** Codes of `callDispositions`. */
  readonly disposition?: Uint8Array | undefined;
  /** 1 yes, 2 no, 0 not held. */
  readonly isIssueResolved?: Uint8Array | undefined;
  /** 1 yes, 2 no, 0 not held. */
  readonly isEscalated?: Uint8Array | undefined;
  /** Whole seconds; -1 where not held, as in all columns of amounts. */
  readonly durationSeconds?: Int32Array | undefined;
  readonly interruptionCount?: Int32Array | undefined;
  readonly objectionCount?: Int32Array | undefined;
  readonly objectionHandledCount?: Int32Array | undefined;
  readonly buyingSignalCount?: Int32Array | undefined;
  readonly emailSentCount?: Int32Array | undefined;
  readonly smsSentCount?: Int32Array | undefined;
  /** 0–1; NaN where not held. */
  readonly talkRatio?: Float64Array | undefined;
  /** 0–1; NaN where not held. */
  readonly listenRatio?: Float64Array | undefined;
  /** 0–1; NaN where not held. */
  readonly scriptAdherence?: Float64Array | undefined;
}
