import { figure, prettifyFeatureName, type Ranking } from '@callscope/core';
import type { LoquentAiMessageOriginStats } from '../../wire/LoquentAiMessageOriginStats';
import { isListMissing } from '../isListMissing';
import type { LoquentContext } from '../LoquentContext';
import { requireMembers } from '../requireMembers';
import { distinctRows } from './distinctRows';
import { toLoquentRanking } from './toLoquentRanking';

/**
 * Messages that AI composed, by feature; absent when no features are sent.
 *
 * @throws {ContractError} for a feature without its count: the whole answer is inferred
 */
export function toAiMessages(messages: LoquentAiMessageOriginStats, context: LoquentContext): Ranking {
  const { by_feature, total_ai_messages } = messages;
  const held = requireMembers('ai-message-origin-stats', 'by_feature', by_feature ?? [], ['count']);
  const rows = distinctRows(held, ({ feature, label, count }) => {
    const id = feature || label || 'Unknown';
    return { id, label: label || prettifyFeatureName(id), amount: count };
  });
  return toLoquentRanking(
    {
      rows,
      total: total_ai_messages ?? null,
      isAbsent: isListMissing(by_feature, total_ai_messages),
      toFigure: (count) => figure(count, 'count'),
      measured: 'messages of the feature',
      basis: 'messages composed by AI',
    },
    context,
  );
}
