import type { Agent } from '../../world/NamedEntity';
import { groupCalls } from '../records/groupCalls';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import { byDuration } from './byDuration';
import { usageRow } from './usageRow';

/**
 * By assistant: a row for each pair of id and name, the name being that of the time of the call, so that one that
 * was renamed comes twice.
 */
export const callsByAssistant: VyomEndpoint = {
  name: 'by-assistant',
  path: 'analytics/calls/by-assistant',
  message: 'Calls by assistant fetched successfully',
  reads: [],
  answer: (query) => ({
    assistants: [...groupCalls(query, assistantsOf(query))]
      .sort(byDuration)
      .map(usageRow(query, { hasAverage: true, olderCounts: ['completed', 'failed'] })),
  }),
};

/** A number is twice that of the agent, and one more for a call from before the change of name. */
function assistantsOf({ organization: { agents, records } }: VyomQuery) {
  const { calls } = records;
  const startMs = calls.startMs.view();
  const { codes, values: ids } = calls.agentId.view();
  const agentOf = (id: string | null | undefined) => agents.find((agent) => agent.id === id);
  const renamedAtMs = ids.map((id) => agentOf(id)?.renamedAtMs ?? Number.NEGATIVE_INFINITY);
  return {
    codeOf: (row: number) => {
      const code = codes[row] ?? 0;
      return code * 2 + ((startMs[row] ?? 0) < (renamedAtMs[code] ?? 0) ? 1 : 0);
    },
    keyOf: (code: number) => {
      const id = ids[code >> 1] ?? null;
      return nameAssistant(id, agentOf(id), code % 2 === 1);
    },
  };
}

/**
 * Inferred: Vyom's records always name an assistant, the calls of a log may not. Those are one row under
 * `unknown`, as calls without a service are, so that the rows still add up to the dashboard.
 */
function nameAssistant(id: string | null, agent: Agent | undefined, isBeforeRenaming: boolean) {
  if (id === null) return { assistant_id: 'unknown', assistant_name: 'Unknown assistant' };
  const name = isBeforeRenaming ? (agent?.formerName ?? agent?.name) : agent?.name;
  return { assistant_id: id, assistant_name: name ?? id };
}
