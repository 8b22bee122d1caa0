import type { HeatmapGrid } from '@callscope/core';
import type { LoquentMessagingStats } from '../../wire/LoquentMessagingStats';
import type { ZonedContext } from '../LoquentContext';
import { toHeatmapGrid } from './toHeatmapGrid';

/** Messages by hour of the week. */
export function toMessageHeatmap(messaging: LoquentMessagingStats, context: ZonedContext): HeatmapGrid {
  return toHeatmapGrid(
    {
      endpoint: 'messaging-stats',
      path: 'message_heatmap',
      cells: messaging.message_heatmap,
      colourMaximum: messaging.message_heatmap_max,
      total: messaging.total_messages,
      series: messaging.message_activity,
      countedNoun: 'messages',
    },
    context,
  );
}
