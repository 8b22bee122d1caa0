import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import type { CallLeg } from './CallLeg';
import { checkLegs } from './checkLegs';

/** What one agent answered and missed. */
export interface AgentStats {
  /** The number that the legs were forwarded to. */
  readonly agentNumber: string;
  readonly callsAnswered: number;
  /** Talk over the answered legs, whole seconds. */
  readonly totalTalkSeconds: number;
  readonly missedCalls: number;
}

/**
 * Forwarded legs by agent. Only legs of the service `CallForward` count; their `to` is the agent. `ANSWER` is
 * answered; `NOANSWER`, `BUSY`, `CANCEL` and `FAILED` are missed; any other status is neither, so the two
 * need not add up to the agent's legs, and an agent with nothing else is listed with zeros.
 *
 * A call forwarded to one agent after another is a miss for each who did not answer; {@link foldLegs} counts
 * it once. Linear in legs.
 *
 * @param legs in any order, each counted as often as it comes; none gives no agents
 * @returns most answered first; ties: most talk, then the number by code unit
 * @throws {InputError} `missing` for a leg without `to`, `status` or `service`; `not_a_number` or
 * `out_of_range` for its talk, or for an agent's talk beyond 2^53 - 1
 * @see Kaleyra's `agent_stats`, as its notes define it
 * @example agentStats([{ service: 'CallForward', to: '+15550101', status: 'ANSWER', talkSeconds: 90 }]) // => [{ agentNumber: '+15550101', callsAnswered: 1, totalTalkSeconds: 90, missedCalls: 0 }]
 */
export function agentStats(
  legs: Iterable<Pick<CallLeg, 'to' | 'service' | 'status' | 'talkSeconds'>>,
): readonly AgentStats[] {
  const agents = new Map<string, { -readonly [Member in keyof AgentStats]: AgentStats[Member] }>();
  const checks = { to: requireText, service: requireText, status: requireText, talkSeconds: requireCount };
  for (const leg of checkLegs('agentStats', legs, checks)) {
    if (leg.service !== 'CallForward') continue;
    const agentNumber = leg.to;
    const agent = agents.get(agentNumber) ?? {
      agentNumber,
      callsAnswered: 0,
      totalTalkSeconds: 0,
      missedCalls: 0,
    };
    agents.set(agentNumber, agent);
    if (leg.status === 'ANSWER') {
      agent.callsAnswered += 1;
      agent.totalTalkSeconds += leg.talkSeconds;
      requireCount('agentStats', 'totalTalkSeconds', agent.totalTalkSeconds);
    }
    if (/^(NOANSWER|BUSY|CANCEL|FAILED)$/.test(leg.status)) agent.missedCalls += 1;
  }
  return [...agents.values()].sort(
    (a, b) =>
      b.callsAnswered - a.callsAnswered ||
      b.totalTalkSeconds - a.totalTalkSeconds ||
      (a.agentNumber < b.agentNumber ? -1 : 1),
  );
}
