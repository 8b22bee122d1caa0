import { agentStats } from '@callscope/core';
import type { SelectedLeg } from './LegSelection';

/** `agent_stats`: the agents of the forwarded legs, most answered first (the order is inferred). */
export function printAgentStats(legs: readonly SelectedLeg[]): readonly object[] {
  return agentStats(legs).map((agent) => ({
    agent_number: agent.agentNumber,
    calls_answered: agent.callsAnswered,
    total_talk_seconds: agent.totalTalkSeconds,
    missed_calls: agent.missedCalls,
  }));
}
