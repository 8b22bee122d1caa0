import type { CallDisposition, CallRecord } from '@callscope/core';

/** What a log's status can mean: one of Virsyn's dispositions, or that the call could not be placed. */
export type StatusMeaning = CallDisposition | 'failed';

/** How a call ended, as a rollup counts it. */
export interface CallOutcome {
  /** `null`: neither completed nor failed. */
  readonly status: NonNullable<CallRecord['status']> | null;
  readonly isConnected: boolean;
  readonly isConversation: boolean;
  readonly isQualified: boolean;
  readonly isMeetingBooked: boolean;
}

/**
 * What follows from a disposition when a log says nothing more. Documented for users in
 * `docs/reference/call-logs.md`.
 */
export const dispositionOutcomes: Readonly<Record<StatusMeaning, CallOutcome>> = {
  appointment_booked: {
    status: 'completed',
    isConnected: true,
    isConversation: true,
    isQualified: true,
    isMeetingBooked: true,
  },
  callback_requested: {
    status: 'completed',
    isConnected: true,
    isConversation: true,
    isQualified: false,
    isMeetingBooked: false,
  },
  not_interested: {
    status: 'completed',
    isConnected: true,
    isConversation: true,
    isQualified: false,
    isMeetingBooked: false,
  },
  conversation: {
    status: 'completed',
    isConnected: true,
    isConversation: true,
    isQualified: false,
    isMeetingBooked: false,
  },
  wrong_number: {
    status: 'completed',
    isConnected: true,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
  dnc_requested: {
    status: 'completed',
    isConnected: true,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
  gatekeeper_blocked: {
    status: 'completed',
    isConnected: true,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
  voicemail: {
    status: 'completed',
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
  no_answer: {
    status: null,
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
  failed: {
    status: 'failed',
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
  },
};
