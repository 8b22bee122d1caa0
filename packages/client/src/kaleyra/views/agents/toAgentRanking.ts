import { createRanking, figure, type Ranking, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraAgentStats } from '../../wire/KaleyraAgentStats';
import { toViewPeriod } from '../toViewPeriod';

/**
 * Agents by the forwarded legs they answered, most first; those of as many stay in the order sent. The shares are of
 * what all of them answered.
 */
export function toAgentRanking(agents: KaleyraAgentStats, context: ViewContext): Ranking {
  const items = byKey(agents, ({ agent_number }) => agent_number)
    .map(([id, { agent_number, calls_answered, missed_calls }]) => ({
      id,
      label: agent_number || 'No number',
      answered: calls_answered,
      figure: figure(calls_answered, 'count'),
      detail: [figure(missed_calls, 'count'), ' missed'],
    }))
    .sort((a, b) => b.answered - a.answered);
  const answered = items.reduce((total, item) => total + item.answered, 0);
  const view = createRanking({
    items: items.map(({ answered: _, ...item }) => item),
    whole: figure(answered, 'count'),
    period: toViewPeriod(context),
  });
  const all = ['answered legs of all agents', answered] as const;
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('figure', 'forwarded legs', 'answered legs of the agent'),
      computed('sharePercent', 'answered forwarded legs', 'answered legs of the agent', all),
      computed('whole', 'answered forwarded legs', all),
      sent('detail', 'forwarded legs', 'missed legs of the agent'),
    ],
  });
}
