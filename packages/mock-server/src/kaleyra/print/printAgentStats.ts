import { agentStats } from '@callscope/core';
import type { LegGroup } from '../call-log/LegGroup';

/** An agent as the dashboard sends them. */
interface AgentRow {
  readonly agent_number: string;
  readonly calls_answered: number;
  readonly total_talk_seconds: number;
  readonly missed_calls: number;
}

/** `agent_stats`: the agents of the forwarded legs, most answered first, ties as core has them (order inferred). */
export function printAgentStats(groups: readonly LegGroup[]): readonly AgentRow[] {
  const agents = new Map<string, AgentRow>();
  for (const group of groups) {
    for (const { agentNumber, callsAnswered, totalTalkSeconds, missedCalls } of agentStats([group])) {
      const agent = agents.get(agentNumber);
      agents.set(agentNumber, {
        agent_number: agentNumber,
        calls_answered: (agent?.calls_answered ?? 0) + callsAnswered * group.count,
        total_talk_seconds: (agent?.total_talk_seconds ?? 0) + totalTalkSeconds,
        missed_calls: (agent?.missed_calls ?? 0) + missedCalls * group.count,
      });
    }
  }
  return [...agents.values()].sort(
    (one, other) =>
      other.calls_answered - one.calls_answered ||
      other.total_talk_seconds - one.total_talk_seconds ||
      (one.agent_number < other.agent_number ? -1 : 1),
  );
}
