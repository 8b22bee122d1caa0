import type { KaleyraAgentStats } from './KaleyraAgentStats';
import type { KaleyraDailyVolume } from './KaleyraDailyVolume';

/** Legs by service. Legs, not calls: a customer's call is one incoming leg and one for each agent tried. */
export interface KaleyraCallVolume {
  /** Legs of all services, 0 or more; those that no service here names included. */
  readonly total: number;
  readonly incoming: number;
  readonly forwarded: number;
  readonly click2call: number;
}

/** Legs of one status, of all services together. */
export interface KaleyraStatusCount {
  /** For example `ANSWER`, `NOANSWER`, `BUSY`; others may come. */
  readonly status: string;
  /** 0 or more. */
  readonly count: number;
}

/** `overview`: the legs of a range. */
export interface KaleyraOverview {
  readonly call_volume: KaleyraCallVolume;
  /** As `agent-stats`. */
  readonly agent_stats: KaleyraAgentStats;
  /** As `daily-volume`. */
  readonly daily_volume: KaleyraDailyVolume;
  /** Usually largest count first. */
  readonly status_breakdown: readonly KaleyraStatusCount[];
  /**
   * When a leg was last synced, whatever the range: ISO 8601 with an offset. `null` when none ever was, or when the
   * system could not tell.
   */
  readonly last_synced_at: string | null;
}
