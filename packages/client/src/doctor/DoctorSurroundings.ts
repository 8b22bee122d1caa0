import type { SecretSurroundings } from './secrets/readSecret';

/** Everything of a process that the command touches. */
export interface DoctorSurroundings extends SecretSurroundings {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** How requests are sent. */
  readonly fetch: typeof globalThis.fetch;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  /** A clock that never goes back, milliseconds. */
  readonly clockMs: () => number;
  /** Characters to a line of standard output. */
  readonly columns: number;
  readonly isColoured: boolean;
  /** Shows what is under way; an empty text takes it away. Does nothing when nobody looks. */
  readonly showProgress: (text: string) => void;
  /** Version of the package. */
  readonly version: string;
}
