import { figure, type Ranking } from '@callscope/core';
import type { LoquentAiUsageStats } from '../../wire/LoquentAiUsageStats';
import { isListMissing } from '../isListMissing';
import type { LoquentContext } from '../LoquentContext';
import { distinctRows } from './distinctRows';
import { toLoquentRanking } from './toLoquentRanking';

/** What each use of AI cost, in US dollars (inferred: no currency is named). */
export function toAiUsage(usage: LoquentAiUsageStats, context: LoquentContext): Ranking {
  const rows = distinctRows(usage.cost_by_feature, ({ feature, cost }) => {
    const name = feature || 'Unknown';
    return { id: name, label: name, amount: cost };
  });
  return toLoquentRanking(
    {
      rows,
      total: usage.total_cost,
      isAbsent: isListMissing(usage.cost_by_feature, usage.total_cost),
      toFigure: (cost) => figure(cost, 'currency', { currency: 'USD' }),
      measured: 'cost of the feature',
      basis: 'uses of AI',
    },
    context,
  );
}
