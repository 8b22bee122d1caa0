/**
 * One leg of a call. Moments are ISO 8601 with an offset. What may be `null` may also be absent: the system names
 * other columns than it sends.
 */
export interface KaleyraCallLogRow {
  readonly id: string;
  /** The carrier's name of the call, the same for all its legs. */
  readonly uniqid?: string | null;
  readonly callfrom: string;
  /** The number that was dialled: of a forwarded leg the agent's, of an incoming one the business's own. */
  readonly callto: string;
  readonly start_time: string;
  readonly end_time?: string | null;
  /** Ringing and talking, whole seconds. */
  readonly duration: number;
  /** Talking alone, whole seconds. */
  readonly billsec: number;
  /** For example `ANSWER`, `NOANSWER`, `BUSY`; others may come. */
  readonly status: string;
  /** Telecom circle. */
  readonly location?: string | null;
  /** Carrier. */
  readonly provider?: string | null;
  /** `Incoming`, `CallForward`, `Click2Call` or `Unknown`; others may come. */
  readonly service: string;
  readonly caller_id?: string | null;
  /** Address of the recording without a scheme, `//host/path`. From a third party: not safe to open as it is. */
  readonly recording?: string | null;
  readonly notes?: string | null;
  readonly custom?: string | null;
  /** When the leg was last copied from the carrier. */
  readonly synced_at?: string;
}

/** `call-list`: one page of legs, newest first. */
export interface KaleyraCallList {
  readonly data: readonly KaleyraCallLogRow[];
  /** Legs that the filters let through, on all pages; pages are `ceil(total / limit)`. */
  readonly total: number;
  /** The page asked for, 1 and up. */
  readonly page: number;
}
