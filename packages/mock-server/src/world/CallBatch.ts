/** The statuses of a batch, Virsyn's enum `batch_status`. */
export const batchStatuses = ['pending', 'scheduled', 'processing', 'paused', 'completed', 'failed'] as const;

/** Contacts that are dialled together. Which of its calls were made, the calls themselves tell. */
export interface CallBatch {
  /** A UUID. */
  readonly id: string;
  /** `null` for a batch of no campaign. */
  readonly campaignId: string | null;
  readonly status: (typeof batchStatuses)[number];
  /** How many contacts it holds, dialled or not; never fewer than its calls. */
  readonly contactCount: number;
  readonly createdAtMs: number;
  /** `null` until it is over. */
  readonly completedAtMs: number | null;
}
