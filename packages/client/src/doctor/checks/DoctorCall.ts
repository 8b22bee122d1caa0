/** One endpoint of a system and what it is to be asked. */
export interface DoctorCall {
  /** The system's own name of it, for example `dashboard-overview`. */
  readonly endpoint: string;
  /** The client's method, for example `overview`. */
  readonly method: string;
  /** What the method is called with, or a sentence on why it is not called. */
  readonly asked: { readonly params: Readonly<Record<string, unknown>> } | { readonly notCalled: string };
}

/** The calls of one examination. */
export interface DoctorPlan {
  /** The range in words, for example `7d` or `2026-02-10..2026-02-16 in UTC`. */
  readonly rangeText: string;
  /** In the order of the contracts. */
  readonly calls: readonly DoctorCall[];
}
