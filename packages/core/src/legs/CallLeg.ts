/**
 * One leg of a call, a row of Kaleyra's `kaleyra_call_logs`. Legs are not calls: one customer call is an
 * `Incoming` leg and a `CallForward` leg for each agent tried; {@link foldLegs} puts them together.
 */
export interface CallLeg {
  /** Names the row; no two legs have the same. */
  readonly id: string;
  /** Names the call that the leg belongs to (`uniqid`); empty or `null` when the carrier sent none. */
  readonly callId?: string | null;
  /** The number that called. */
  readonly from: string;
  /** The number called: the line of an incoming leg, the agent of a forwarded one. */
  readonly to: string;
  /** When the leg began, epoch milliseconds. */
  readonly startMs: number;
  /** When it ended, epoch milliseconds, not before `startMs`. */
  readonly endMs?: number | null;
  /** Ringing and talking, whole seconds, 0 or more. */
  readonly durationSeconds: number;
  /** Talking alone (`billsec`), whole seconds, 0 or more. */
  readonly talkSeconds: number;
  /** `ANSWER`, `NOANSWER`, `BUSY`, `CANCEL`, `FAILED` or another word of the carrier, in its spelling. */
  readonly status: string;
  /** `Incoming`, `CallForward`, `Click2Call` or another word of the carrier, in its spelling. */
  readonly service: string;
  readonly callerId?: string | null;
  /** Telecom circle. */
  readonly location?: string | null;
  /** The company that carried the leg. */
  readonly provider?: string | null;
  readonly recordingUrl?: string | null;
}
