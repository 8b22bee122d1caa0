import type { KpiSet } from '@callscope/core';
import type { LoquentAiUsageStats } from '../../wire/LoquentAiUsageStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** What the use of AI came to. */
export function toAiUsageKpis(usage: LoquentAiUsageStats, context: LoquentContext): KpiSet {
  const { total_cost, total_tokens } = usage;
  return toKpiView(
    context,
    [
      {
        id: 'total_cost',
        label: 'Total cost',
        value: total_cost,
        unit: 'currency',
        better: 'neither',
        basis: 'uses of AI',
        numerator: ['cost of the uses', total_cost],
      },
      {
        id: 'total_tokens',
        label: 'Tokens',
        value: total_tokens,
        unit: 'count',
        better: 'neither',
        basis: 'uses of AI',
        numerator: ['tokens of the uses', total_tokens],
      },
    ],
    { isEmpty: total_cost === 0 && total_tokens === 0 },
  );
}
