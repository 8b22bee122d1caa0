import { compareKpis, type FunnelStages, type HeatmapGrid, type KpiSet } from '@callscope/core';
import { defineSource } from '../defineSource';
import type { DatedQueries } from '../endpoint/DatedAnswer';
import type { Source, SourceIdentity } from '../source';
import { funnelEndpoint, heatmapEndpoint, overviewEndpoint } from './endpoints';
import type { VirsynHeatmapMetric } from './params/VirsynParams';
import type { VirsynQueries } from './queries';
import { answerAnyRange } from './scope/answerAnyRange';
import { answerHeatmapRange } from './scope/answerHeatmapRange';
import { virsynFilters } from './scope/toFilters';
import { toHeatmapParams } from './scope/toHeatmapParams';
import { toPreviousParams } from './scope/toPreviousParams';
import { toRangeParams } from './scope/toRangeParams';
import { toFunnelStages } from './views/toFunnelStages';
import { toHeatmapGrid } from './views/toHeatmapGrid';
import { toKpiSet } from './views/toKpiSet';

/** What Virsyn offers to widgets. */
export interface VirsynSources {
  /** Eight key figures, from `dashboard-overview`; a finished range is compared with the one before it. */
  readonly kpis: Source<KpiSet>;
  /** Calls to meetings in five stages, from `dashboard-funnel`. */
  readonly funnel: Source<FunnelStages>;
  /** All calls by hour of the week in the reader's zone, from `dashboard-heatmap`. */
  readonly heatmap: Source<HeatmapGrid>;
  /** Connected calls by hour of the week in the reader's zone. */
  readonly connectedHeatmap: Source<HeatmapGrid>;
  /** Booked meetings by hour of the week, in the reader's zone, of the call that booked them. */
  readonly meetingsHeatmap: Source<HeatmapGrid>;
}

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
  const createHeatmapSource = (metric: VirsynHeatmapMetric): Source<HeatmapGrid> =>
    defineSource({
      ...shared,
      facts: { system: 'virsyn', endpoint: heatmapEndpoint.name },
      answer: answerHeatmapRange,
      toQuery: (scope) => queries.heatmap(toHeatmapParams(heatmapEndpoint.name, scope, metric)),
      toView: (heatmap, context) => toHeatmapGrid(heatmap, context, metric),
    });

  return {
    kpis: defineSource({
      ...shared,
      facts: { system: 'virsyn', endpoint: overviewEndpoint.name },
      answer: answerAnyRange,
      toQuery: (scope) => queries.overview(toRangeParams(overviewEndpoint.name, scope)),
      toView: toKpiSet,
      comparison: {
        toQuery: (scope) => {
          const params = toPreviousParams(overviewEndpoint.name, scope);
          return params && queries.overview(params);
        },
        compare: compareKpis,
      },
    }),
    funnel: defineSource({
      ...shared,
      facts: { system: 'virsyn', endpoint: funnelEndpoint.name },
      answer: answerAnyRange,
      toQuery: (scope) => queries.funnel(toRangeParams(funnelEndpoint.name, scope)),
      toView: toFunnelStages,
    }),
    heatmap: createHeatmapSource('calls'),
    connectedHeatmap: createHeatmapSource('connected'),
    meetingsHeatmap: createHeatmapSource('meetings_booked'),
  };
}
