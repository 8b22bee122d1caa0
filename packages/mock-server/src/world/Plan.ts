/** The states of a plan, as Loquent stores them; the first three are the end of one. */
export const planStatuses = [
  'completed',
  'failed',
  'stopped',
  'pending_review',
  'stand_by',
  'executing',
  'awaiting_input',
  'paused',
] as const;

/** An automated plan for one contact. */
export interface Plan {
  /** A UUID. */
  readonly id: string;
  readonly status: (typeof planStatuses)[number];
  /** Place in the organization's contacts; `null` when it is for nobody in particular. */
  readonly contactIndex: number | null;
  /** The staff member whose plan it is. */
  readonly staffId: string | null;
  /** The phone it writes from. */
  readonly phoneId: string | null;
  readonly createdAtMs: number;
}
