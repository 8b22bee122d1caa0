import { type AiUsage, aiCostByFeature } from '@callscope/core';
import type { AiUsageTable } from '../../world/tables/AiUsageTable';
import type { LoquentEndpoint } from '../LoquentEndpoint';
import { firstMoment } from '../rows/firstMoment';
import type { RowSelection } from '../rows/RowSelection';
import { requireHeld } from '../rows/requireHeld';
import { selectRows } from '../rows/selectRows';

/** `ai-usage-stats`: tokens and cost in a range. Inferred: the sources name no currency; these are US dollars. */
export const aiUsageStats: LoquentEndpoint = {
  name: 'ai-usage-stats',
  hasTimeRange: true,
  answer: ({ organization, scope, periodSince }) => {
    const usage = requireHeld(organization.records.aiUsage, 'the use of AI models');
    const period = periodSince(firstMoment(usage.atMs, selectRows(usage, scope)));
    const costs = aiCostByFeature(addByFeature(usage, selectRows(usage, scope, period)));
    return {
      total_tokens: costs.totalTokens,
      total_cost: costs.totalCost,
      cost_by_feature: costs.costByFeature.map(({ feature, cost }) => ({ feature, cost })),
    };
  },
};

/** A use for each feature with all its tokens and costs: sums of whole numbers are exact, and quicker than decimals. */
function addByFeature(usage: AiUsageTable, rows: RowSelection): readonly AiUsage[] {
  const { values } = usage.feature.view(0, 0);
  const counts = new Uint32Array(values.length);
  const tokens = new Float64Array(values.length);
  const costMicros = new Float64Array(values.length);
  const codes = rows.take({ view: (from, to) => usage.feature.view(from, to).codes });
  const rowTokens = rows.take(usage.tokens);
  const rowCosts = rows.take(usage.costMicros);
  for (let index = 0; index < rows.length; index += 1) {
    const code = codes[index] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    tokens[code] = (tokens[code] ?? 0) + (rowTokens[index] ?? 0);
    costMicros[code] = (costMicros[code] ?? 0) + (rowCosts[index] ?? 0);
  }
  return values.flatMap((feature, code) =>
    feature === null || counts[code] === 0
      ? []
      : [{ feature, tokens: tokens[code] ?? 0, cost: (costMicros[code] ?? 0) / 1_000_000 }],
  );
}
