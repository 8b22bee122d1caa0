import { figure, prettifyFeatureName, type Ranking } from '@callscope/core';
import type { LoquentAiMessageOriginStats } from '../../wire/LoquentAiMessageOriginStats';
import type { LoquentContext } from '../LoquentContext';
import { requireMembers } from '../requireMembers';
import { distinctRows } from './distinctRows';
import { toLoquentRanking } from './toLoquentRanking';

/**
 * Messages that AI composed, by feature.
 *
 * @throws {ContractError} when no features are sent, or one without its count: the whole answer is inferred
 */
export function toAiMessages(messages: LoquentAiMessageOriginStats, context: LoquentContext): Ranking {
  const held = requireMembers('ai-message-origin-stats', 'by_feature', messages.by_feature, ['count']);
  const rows = distinctRows(held, ({ feature, label, count }) => {
    const id = feature || label || 'Unknown';
    return { id, label: label || prettifyFeatureName(id), amount: count };
  });
  return toLoquentRanking(
    {
      rows,
      total: messages.total_ai_messages ?? null,
      toFigure: (count) => figure(count, 'count'),
      measured: 'messages of the feature',
      basis: 'messages composed by AI',
    },
    context,
  );
}
