import type { HeatmapGrid } from '@callscope/core';
import type { LoquentStats } from '../../wire/LoquentStats';
import type { ZonedContext } from '../LoquentContext';
import { toHeatmapGrid } from './toHeatmapGrid';

/** Calls by hour of the week. */
export function toCallHeatmap(
  { call_heatmap, call_heatmap_max, call_activity, total_calls }: LoquentStats,
  context: ZonedContext,
): HeatmapGrid {
  return toHeatmapGrid(
    {
      endpoint: 'stats',
      path: 'call_heatmap',
      cells: call_heatmap,
      colourMaximum: call_heatmap_max,
      total: total_calls,
      series: call_activity,
      countedNoun: 'calls',
    },
    context,
  );
}
