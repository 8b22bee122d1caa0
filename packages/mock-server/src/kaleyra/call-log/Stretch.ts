/** A stretch of time, epoch milliseconds, the end excluded. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}
