/** One call as Vyom's usage figures read it, a document of its `call_records`. */
export interface UsageRecord {
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Minutes, 0 to 2^53 - 1, with a fraction; a call without counts as 0 minutes. */
  readonly durationMinutes: number | null;
  readonly assistantId: string;
  /** The assistant's name at the time of the call. */
  readonly assistantName: string;
  /** `outbound`, `inbound`, `web`. */
  readonly callType?: string | null;
  /** `exotel`, `twilio`, `web`. */
  readonly callService?: string | null;
  /** The platform's own number, not the one dialled. */
  readonly platformNumber?: string | null;
}
