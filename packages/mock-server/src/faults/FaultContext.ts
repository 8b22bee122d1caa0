import type { MockUser } from '../users/MockUser';
import type { Fault } from './Fault';
import type { FaultTarget } from './FaultSet';

/** What a fault makes its answer from. */
export interface FaultContext {
  readonly fault: Fault;
  readonly target: FaultTarget;
  /** As it came, with its body unread. */
  readonly request: Request;
  /** Gives the right answer. */
  readonly answer: () => Promise<Response>;
  /** Gives the right answer to another request; `undefined` when nothing answers it. */
  readonly askAgain: (request: Request) => Promise<Response | undefined>;
  readonly users: readonly MockUser[];
  /** The world's now, epoch milliseconds. */
  readonly nowMs: number;
  /** Aborts when the caller gives up or the API ends all that waits. */
  readonly signal: AbortSignal;
}

/** What a fault makes of an answer. */
export type FaultAnswer = (context: FaultContext) => Response | Promise<Response>;
