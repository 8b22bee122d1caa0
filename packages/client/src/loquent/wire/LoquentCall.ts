/** A call as Loquent lists it. What a system does not hold is absent or `null`. */
export interface LoquentCall {
  /** UUID. */
  readonly id: string;
  /** Both numbers, for example `+15551234567 -> +15559876543`. */
  readonly from_to_number: string;
  /** The phone it came in on: `name (number)`, the number alone, or `Unknown phone`. */
  readonly received_on: string;
  /** The carrier's id of the call. */
  readonly call_sid?: string | null;
  readonly has_recording?: boolean | null;
  /** For people to read, not for machines. */
  readonly created_at: string;
  /** Day and time with the zone's distance from UTC, for example `2026-03-12 14:30:00 -05:00`. */
  readonly created_at_full: string;
  /** Seconds, whole; `null` while the call is under way. */
  readonly duration_secs?: number | null;
  /** For example `Completed`, as sent: compare without case, `_` and `-`. */
  readonly status: string;
  /** `Inbound` or `Outbound`, as sent: compare without case, `_` and `-`. */
  readonly direction?: string | null;
  /** Text that people typed; show it as text alone. */
  readonly contact_name?: string | null;
  /** UUID. */
  readonly contact_id?: string | null;
}
