import type {
  DataTable,
  FunnelStages,
  HeatmapGrid,
  KpiSet,
  ProgressSet,
  Ranking,
  ShareSet,
  TimeSeries,
} from '@callscope/core';
import { hasQuotient } from './hasQuotient';

type View = DataTable | FunnelStages | HeatmapGrid | KpiSet | ProgressSet | Ranking | ShareSet | TimeSeries;

/** The figures of a view for which its origin has no formula; `origin` when it has none of them. */
export function missingFormulas(view: View): readonly string[] {
  if (!view.origin) return ['origin'];
  const told = new Set(view.origin.formulas.map(({ figureId }) => figureId));
  // One formula may explain the captions of all KPIs.
  return figureIdsOf(view).filter((id) => !told.has(id) && !(id.endsWith('.caption') && told.has('caption')));
}

function figureIdsOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'kpi-set':
      return view.kpis.flatMap(({ id, caption }) => [id, ...(hasQuotient(caption) ? [`${id}.caption`] : [])]);
    case 'time-series':
      return view.series.map(({ id }) => id);
    case 'data-table':
      return view.columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
    case 'progress-set':
      return [
        ...['doneCount', 'totalCount', 'progressPercent'],
        ...view.items.flatMap(({ figures }) => figures.map(({ id }) => id)),
      ];
    case 'ranking':
      return [
        'figure',
        ...(view.whole ? ['whole', 'sharePercent'] : []),
        ...(view.items.some(({ detail }) => detail) ? ['detail'] : []),
      ];
    case 'share-set':
      return ['count', 'sharePercent', 'whole'];
    case 'funnel':
      return ['count', 'sharePercent', 'stepPercent', 'overallPercent'];
    case 'heatmap':
      return ['count'];
    default:
      return view satisfies never;
  }
}
