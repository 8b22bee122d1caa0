import type { LegPlace } from './LegPlace';

/** A telephone call as its carrier sees it. */
export interface CarriedCall {
  readonly startMs: number;
  readonly isInbound: boolean;
  /** How it ended; `open` for one that is under way. */
  readonly ending: 'answered' | 'missed' | 'failed' | 'open';
  /** Whole seconds; 0 unless it was answered. */
  readonly talkSeconds: number;
  /** Whether a person may have talked, not a mailbox. */
  readonly isConnected: boolean;
  /** Our number. */
  readonly lineNumber: string;
  /** The other side's number. */
  readonly contactNumber: string;
  /** Where the other side is and who carries its calls. */
  readonly place: LegPlace;
}
