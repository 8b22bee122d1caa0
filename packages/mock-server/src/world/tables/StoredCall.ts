import type { AnalyzedCall, CallRecord } from '@callscope/core';

/** How a call was made: by telephone, or from a page over the web. */
export const callMedia = ['phone', 'web'] as const;

/** A call as the world keeps it: what a rollup reads, who made it, and what was heard. */
export interface StoredCall extends CallRecord, AnalyzedCall {
  /** Names the call among those of its organization, whole, 0 or more; stays the same whatever `now` is. */
  readonly serial: number;
  /** The agent that spoke, a voice agent in Virsyn's and Vyom's words. */
  readonly agentId?: string | null;
  /** The platform's own phone that the call went over; `null` for a call from the web, or when not known. */
  readonly phoneId?: string | null;
  /** Place of the other side in the organization's contacts. */
  readonly contactIndex?: number | null;
  /** The batch that an outbound call was dialled from. */
  readonly batchId?: string | null;
  readonly medium?: (typeof callMedia)[number] | null;
  /** When the analysis was complete, epoch milliseconds; `null` for a call that has none, or none yet. */
  readonly analyzedAtMs?: number | null;
  readonly hasRecording?: boolean | null;
}
