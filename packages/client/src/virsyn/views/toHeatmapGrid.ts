import {
  createHeatmapGrid,
  type HeatmapCell,
  type HeatmapGrid,
  shiftHeatmap,
  toIsoWeekday,
  withOrigin,
} from '@callscope/core';
import { sent } from '../../views/formula';
import type { ViewContext } from '../../views/ViewContext';
import type { VirsynHeatmapMetric } from '../params/VirsynParams';
import type { VirsynHeatmap, VirsynHeatmapRow } from '../wire/VirsynHeatmap';
import { toViewPeriod } from './toViewPeriod';

// The metric's token and the row's member are named differently by the system.
const members = {
  calls: { member: 'total_calls', noun: 'calls' },
  connected: { member: 'connected_calls', noun: 'connected calls' },
  meetings_booked: { member: 'meetings_booked', noun: 'meetings' },
} as const satisfies Record<VirsynHeatmapMetric, { member: keyof VirsynHeatmapRow; noun: string }>;

/**
 * The hours of the week on the reader's clock; Virsyn counts them in UTC. Rows that say the same hour twice count once.
 */
export function toHeatmapGrid(
  { period, heatmap }: VirsynHeatmap,
  { timeZone, asOfMs }: ViewContext,
  metric: VirsynHeatmapMetric,
): HeatmapGrid {
  const { member, noun } = members[metric];
  const cells = new Map<number, HeatmapCell>();
  for (const row of heatmap) {
    const day = toIsoWeekday(row.day);
    cells.set(day * 24 + row.hour, { day, hour: row.hour, count: row[member] });
  }
  const grid = createHeatmapGrid({
    cells: [...cells.values()],
    timeZone: 'UTC',
    countedNoun: noun,
    period: toViewPeriod(period),
  });
  return withOrigin(shiftHeatmap(grid, { timeZone }), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [sent('count', noun, noun)],
  });
}
