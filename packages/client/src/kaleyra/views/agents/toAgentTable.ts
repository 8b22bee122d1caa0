import {
  createDataTable,
  type DataCell,
  type DataTable,
  figure,
  rate,
  ratio,
  type Unit,
  withOrigin,
} from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraAgent, KaleyraAgentStats } from '../../wire/KaleyraAgentStats';
import { toViewPeriod } from '../toViewPeriod';

/**
 * What each agent answered and missed of the legs forwarded to them, in the order sent. The answer rate is of
 * answered and missed legs together: legs that ended in another way are in neither, and Kaleyra does not say how many
 * they are.
 */
export function toAgentTable(agents: KaleyraAgentStats, context: ViewContext): DataTable {
  const view = createDataTable({
    columns: [
      { id: 'agent_number', label: 'Agent', kind: 'text', priority: 1 },
      { id: 'calls_answered', label: 'Answered', kind: 'figure', priority: 2 },
      { id: 'missed_calls', label: 'Missed', kind: 'figure', priority: 2 },
      { id: 'answer_rate', label: 'Answer rate', kind: 'figure', priority: 1 },
      { id: 'total_talk_seconds', label: 'Talk time', kind: 'figure', priority: 3 },
      { id: 'average_talk_seconds', label: 'Average talk', kind: 'figure', priority: 3 },
    ],
    rows: byKey(agents, ({ agent_number }) => agent_number).map(([id, agent]) => ({
      id,
      cells: toCells(agent),
    })),
    period: toViewPeriod(context),
  });
  const basis = 'answered and missed forwarded legs';
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('calls_answered', 'forwarded legs', 'answered legs'),
      sent('missed_calls', 'forwarded legs', 'missed legs'),
      computed('answer_rate', basis, 'answered legs', 'answered and missed legs, not those that are neither'),
      sent('total_talk_seconds', 'answered forwarded legs', 'seconds of talk'),
      computed('average_talk_seconds', 'answered forwarded legs', 'seconds of talk', 'answered legs'),
    ],
  });
}

function toCells({
  agent_number,
  calls_answered,
  missed_calls,
  total_talk_seconds,
}: KaleyraAgent): readonly DataCell[] {
  return [
    { kind: 'text', text: agent_number || null },
    { kind: 'figure', figure: figure(calls_answered, 'count') },
    { kind: 'figure', figure: figure(missed_calls, 'count') },
    toQuotientCell(rate(calls_answered, calls_answered + missed_calls), 'percent'),
    { kind: 'figure', figure: figure(total_talk_seconds, 'seconds') },
    toQuotientCell(ratio(total_talk_seconds, calls_answered, 1), 'seconds'),
  ];
}

// Both are rounded to one digit.
function toQuotientCell(value: number | null, unit: Unit): DataCell {
  return { kind: 'figure', figure: figure(value, unit, { digits: 1, absence: 'no_basis' }) };
}
