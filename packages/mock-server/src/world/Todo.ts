/** The statuses of a to-do, as Loquent stores them. */
export const todoStatuses = [
  'pending_review',
  'approved',
  'rejected',
  'in_progress',
  'completed',
  'failed',
] as const;

/** Something to do that a call brought up. */
export interface Todo {
  /** A UUID. */
  readonly id: string;
  readonly status: (typeof todoStatuses)[number];
  readonly createdAtMs: number;
  /** The phone of the call it came from. */
  readonly phoneId: string | null;
  /** The staff member it was given to. */
  readonly staffId: string | null;
}
