/** What became of a call, in Virsyn's words. */
export const callDispositions = [
  'voicemail',
  'callback_requested',
  'not_interested',
  'wrong_number',
  'dnc_requested',
  'gatekeeper_blocked',
  'no_answer',
  'conversation',
  'appointment_booked',
] as const;

/** One of {@link callDispositions}. */
export type CallDisposition = (typeof callDispositions)[number];

/** How a call ended; a call that nobody answered has neither. */
export const callStatuses = ['completed', 'failed'] as const;

/** Who called: `outbound` is a call of the agency. */
export const callDirections = ['inbound', 'outbound'] as const;

/** How the called person sounded. */
export const callSentiments = ['positive', 'neutral', 'negative'] as const;

/** What is either so or not of every call. */
export const callFlags = ['isConnected', 'isConversation', 'isQualified', 'isMeetingBooked'] as const;

/**
 * One call as a rollup reads it. A member that the log does not hold is left out or `null`: it then counts
 * nowhere, and a figure that no call of a group can support is `null`, not 0.
 */
export interface CallRecord {
  /** When the call began, epoch milliseconds. */
  readonly startMs: number;
  readonly agencyId?: string | null;
  readonly campaignId?: string | null;
  readonly clientId?: string | null;
  /** Whole seconds, 0 or more. */
  readonly durationSeconds?: number | null;
  readonly direction?: (typeof callDirections)[number] | null;
  /** `null`: neither completed nor failed, for example nobody answered. */
  readonly status?: (typeof callStatuses)[number] | null;
  readonly disposition?: CallDisposition | null;
  /** Somebody, not a machine, answered. */
  readonly isConnected: boolean;
  readonly isConversation: boolean;
  readonly isQualified: boolean;
  readonly isMeetingBooked: boolean;
  readonly sentiment?: (typeof callSentiments)[number] | null;
  /** 0–1. */
  readonly talkRatio?: number | null;
  /** 0–1. */
  readonly listenRatio?: number | null;
  /** 0–1. */
  readonly scriptAdherence?: number | null;
  readonly interruptionCount?: number | null;
  readonly objectionCount?: number | null;
  readonly objectionHandledCount?: number | null;
  readonly buyingSignalCount?: number | null;
  readonly isIssueResolved?: boolean | null;
  readonly isEscalated?: boolean | null;
  readonly emailSentCount?: number | null;
  readonly smsSentCount?: number | null;
}
