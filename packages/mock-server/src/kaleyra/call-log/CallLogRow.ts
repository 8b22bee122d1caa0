/** A row of `kaleyra_call_logs`, moments as epoch milliseconds. */
export interface CallLogRow {
  readonly id: string;
  readonly uniqid: string | null;
  readonly callfrom: string;
  readonly callto: string;
  readonly startMs: number;
  readonly endMs: number | null;
  /** Ringing and talking, whole seconds. */
  readonly duration: number;
  /** Talking alone, whole seconds. */
  readonly billsec: number;
  readonly status: string;
  readonly location: string | null;
  readonly provider: string | null;
  readonly service: string;
  readonly caller_id: string | null;
  readonly recording: string | null;
  readonly notes: string | null;
  readonly custom: string | null;
  readonly syncedAtMs: number;
}
