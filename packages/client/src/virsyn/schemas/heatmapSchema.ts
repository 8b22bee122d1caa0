import * as z from 'zod/mini';
import { count, wholeBetween } from '../../wire/primitives';
import type { VirsynHeatmap } from '../wire/VirsynHeatmap';
import { dateRange } from './dateRange';

const slot = { day: wholeBetween(0, 6), hour: wholeBetween(0, 23) };

/** `dashboard-heatmap`. */
export const heatmapSchema: z.ZodMiniType<VirsynHeatmap> = z.looseObject({
  period: dateRange,
  metric: z.string(),
  heatmap: z.array(
    z.looseObject({ ...slot, total_calls: count, connected_calls: count, meetings_booked: count }),
  ),
  best_times: z.array(z.looseObject({ ...slot, metric_value: count, label: z.string() })),
});
