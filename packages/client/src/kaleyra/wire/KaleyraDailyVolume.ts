/** Legs that began on one day. Click-to-call legs are in neither count. */
export interface KaleyraDay {
  /** Day in `Asia/Kolkata`, `YYYY-MM-DD`. */
  readonly date: string;
  /** Legs of customers who called; 0 or more. */
  readonly incoming: number;
  /** Legs to agents, one for each that was tried; 0 or more. */
  readonly forwarded: number;
}

/** `daily-volume`: days without legs are left out. A rolling range begins and ends within a day. */
export type KaleyraDailyVolume = readonly KaleyraDay[];
