/**
 * Forwarded legs that were sent to one agent. A leg that ended in none of the ways named here counts as neither, so
 * answered and missed are not all of them; and one customer call is a miss for each agent it was tried with in vain.
 */
export interface KaleyraAgent {
  /** The number that the legs called. */
  readonly agent_number: string;
  /** Legs of status `ANSWER`; 0 or more. */
  readonly calls_answered: number;
  /** Talk of the answered legs, whole seconds. */
  readonly total_talk_seconds: number;
  /** Legs of status `NOANSWER`, `BUSY`, `CANCEL` or `FAILED`; 0 or more. */
  readonly missed_calls: number;
}

/** `agent-stats`: the agents that legs were forwarded to; usually most answered first. */
export type KaleyraAgentStats = readonly KaleyraAgent[];
