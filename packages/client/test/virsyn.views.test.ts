import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBatches } from '../src/virsyn/views/campaigns/toBatches';
import { toCampaignTable } from '../src/virsyn/views/campaigns/toCampaignTable';
import { toQualityTrend } from '../src/virsyn/views/daily/toQualityTrend';
import { toTrend } from '../src/virsyn/views/daily/toTrend';
import { toBuyingSignals } from '../src/virsyn/views/objections/toBuyingSignals';
import { toObjections } from '../src/virsyn/views/objections/toObjections';
import { toObjectionTotals } from '../src/virsyn/views/objections/toObjectionTotals';
import { toDispositions } from '../src/virsyn/views/overview/toDispositions';
import { toKpiSet } from '../src/virsyn/views/overview/toKpiSet';
import { toToolUsage } from '../src/virsyn/views/overview/toToolUsage';
import { toQualityKpis } from '../src/virsyn/views/quality/toQualityKpis';
import { toSentiment } from '../src/virsyn/views/quality/toSentiment';
import { toFunnelStages } from '../src/virsyn/views/toFunnelStages';
import { toHeatmapGrid } from '../src/virsyn/views/toHeatmapGrid';
import { anyClocks, expectViewsOf, type ToView } from './support/generated/expectViewsOf';
import { virsynCases } from './support/generated/virsynCases';

const measures = ['avg_duration_seconds', 'sentiment_positive_pct', 'avg_script_adherence'] as const;
const viewsByTitle: Readonly<Record<string, Readonly<Record<string, ToView>>>> = {
  'virsyn dashboard-overview': { toKpiSet, toDispositions, toToolUsage },
  'virsyn dashboard-timeseries': { toTrend },
  'virsyn dashboard-funnel': { toFunnelStages },
  'virsyn dashboard-campaigns': { toBatches, toCampaignTable },
  'virsyn dashboard-quality': {
    toQualityKpis,
    toSentiment,
    toQualityTrend: (wire, context) => toQualityTrend(wire, context, measures),
  },
  'virsyn dashboard-heatmap': {
    toHeatmapGrid: (wire, context) => toHeatmapGrid(wire, context, 'connected'),
  },
  'virsyn dashboard-objections': { toObjections, toBuyingSignals, toObjectionTotals },
};

const cases = virsynCases.flatMap((one) =>
  Object.entries(viewsByTitle[one.title] ?? {}).map(([name, toView]) => [name, toView, one] as const),
);

const contexts = fc.record(anyClocks);

describe('any answer that fits its schema', { timeout: 3_600_000 }, () => {
  it.each(cases)('ends in a view of %s that explains every figure', (_, toView, one) => {
    expectViewsOf(one, toView, contexts);
  });

  it('is tried with every view', () => expect(cases).toHaveLength(14));
});
