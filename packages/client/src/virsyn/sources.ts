import type { HeatmapGrid, TimeSeries } from '@callscope/core';
import { defineSource } from '../defineSource';
import type { DatedQueries } from '../endpoint/DatedAnswer';
import type { Source, SourceIdentity } from '../source';
import {
  campaignsEndpoint,
  funnelEndpoint,
  heatmapEndpoint,
  objectionsEndpoint,
  overviewEndpoint,
  qualityEndpoint,
  timeseriesEndpoint,
} from './endpoints';
import type { VirsynHeatmapMetric } from './params/VirsynParams';
import type { VirsynQueries } from './queries';
import { answerAnyDays } from './scope/answerAnyRange';
import { answerHeatmapRange } from './scope/answerHeatmapRange';
import { askByRange } from './scope/askByRange';
import { toBatchParams } from './scope/toBatchParams';
import { virsynFilters } from './scope/toFilters';
import { toHeatmapParams } from './scope/toHeatmapParams';
import type { VirsynSources } from './VirsynSources';
import { toBatches } from './views/campaigns/toBatches';
import { toCampaignTable } from './views/campaigns/toCampaignTable';
import { type QualityMeasure, toQualityTrend } from './views/daily/toQualityTrend';
import { toTrend, trendMetrics } from './views/daily/toTrend';
import { toBuyingSignals } from './views/objections/toBuyingSignals';
import { toObjections } from './views/objections/toObjections';
import { toObjectionTotals } from './views/objections/toObjectionTotals';
import { toDispositions } from './views/overview/toDispositions';
import { toKpiSet } from './views/overview/toKpiSet';
import { toToolUsage } from './views/overview/toToolUsage';
import { toQualityKpis } from './views/quality/toQualityKpis';
import { toSentiment } from './views/quality/toSentiment';
import { toFunnelStages } from './views/toFunnelStages';
import { toHeatmapGrid } from './views/toHeatmapGrid';

/**
 * The sources of a client, on top of its queries: equal scopes share one request. Virsyn counts in UTC days.
 *
 * @param identity whose figures the queries yield
 */
export function createVirsynSources(
  queries: DatedQueries<VirsynQueries>,
  identity: SourceIdentity,
): VirsynSources {
  const shared = { dayZone: 'UTC', identity, filters: virsynFilters };
  const overview = askByRange(overviewEndpoint.name, queries.overview);
  const timeseries = askByRange(timeseriesEndpoint.name, (params) =>
    queries.timeseries({ ...params, metrics: trendMetrics }),
  );
  const funnel = askByRange(funnelEndpoint.name, queries.funnel);
  const quality = askByRange(qualityEndpoint.name, queries.quality);
  const objections = askByRange(objectionsEndpoint.name, queries.objections);
  const campaigns = askByRange(campaignsEndpoint.name, (params) =>
    // Their status is that of their batches: as many as a page can have.
    queries.campaigns({ ...params, limit: 100 }),
  );

  const createHeatmapSource = (metric: VirsynHeatmapMetric): Source<HeatmapGrid> =>
    defineSource({
      ...shared,
      facts: { system: 'virsyn', endpoint: heatmapEndpoint.name },
      answer: answerHeatmapRange,
      toQuery: (scope) => queries.heatmap(toHeatmapParams(heatmapEndpoint.name, scope, metric)),
      toView: (heatmap, context) => toHeatmapGrid(heatmap, context, metric),
    });
  const createQualityTrend = (...measures: readonly QualityMeasure[]): Source<TimeSeries> =>
    defineSource({
      ...shared,
      ...quality.asked,
      answer: answerAnyDays,
      toView: (wire, context) => toQualityTrend(wire, context, measures),
    });

  return {
    kpis: defineSource({ ...shared, ...overview.asked, toView: toKpiSet, comparison: overview.comparison }),
    dispositions: defineSource({ ...shared, ...overview.asked, toView: toDispositions }),
    toolUsage: defineSource({ ...shared, ...overview.asked, toView: toToolUsage }),
    trend: defineSource({ ...shared, ...timeseries.asked, answer: answerAnyDays, toView: toTrend }),
    funnel: defineSource({ ...shared, ...funnel.asked, toView: toFunnelStages }),
    heatmap: createHeatmapSource('calls'),
    connectedHeatmap: createHeatmapSource('connected'),
    meetingsHeatmap: createHeatmapSource('meetings_booked'),
    quality: defineSource({
      ...shared,
      ...quality.asked,
      toView: toQualityKpis,
      comparison: quality.comparison,
    }),
    sentiment: defineSource({ ...shared, ...quality.asked, toView: toSentiment }),
    qualityTrend: createQualityTrend(
      'avg_duration_seconds',
      'sentiment_positive_pct',
      'avg_script_adherence',
    ),
    durationTrend: createQualityTrend('avg_duration_seconds'),
    sentimentTrend: createQualityTrend('sentiment_positive_pct'),
    adherenceTrend: createQualityTrend('avg_script_adherence'),
    objections: defineSource({ ...shared, ...objections.asked, toView: toObjections }),
    buyingSignals: defineSource({ ...shared, ...objections.asked, toView: toBuyingSignals }),
    objectionTotals: defineSource({
      ...shared,
      ...objections.asked,
      toView: toObjectionTotals,
      comparison: objections.comparison,
    }),
    batches: defineSource({
      ...shared,
      ...campaigns.asked,
      answer: () => ({ kind: 'unranged' }),
      toQuery: (scope) => queries.campaigns(toBatchParams(campaignsEndpoint.name, scope)),
      toView: toBatches,
    }),
    campaigns: defineSource({ ...shared, ...campaigns.asked, toView: toCampaignTable }),
  };
}
