import { bestTimes, type HeatmapGrid, hourOfWeekCounts, toSundayFirstWeekday } from '@callscope/core';
import type { VirsynEndpoint } from './VirsynEndpoint';
import { VirsynRefusal } from './VirsynRefusal';

const metrics = ['calls', 'connected', 'meetings_booked'] as const;
type Metric = (typeof metrics)[number];

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * `dashboard-heatmap`: raw calls by UTC weekday and hour, 0 is Sunday. Hours without calls are left out, and
 * so are the best times that have none of the metric. Of two equal best times the one that comes first in a
 * week from Monday is first; the sources do not say.
 */
export const dashboardHeatmap: VirsynEndpoint = {
  name: 'dashboard-heatmap',
  periods: ['7d', '30d', '90d'],
  defaultPeriod: '30d',
  answer: ({ world, period, filter, parameters }) => {
    const metric = readMetric(parameters.get('metric') ?? 'calls');
    const starts: Record<Metric, number[]> = { calls: [], connected: [], meetings_booked: [] };
    for (const call of world.calls({ ...filter, startMs: period.startMs, endMs: period.endMs })) {
      starts.calls.push(call.startMs);
      if (call.isConnected) starts.connected.push(call.startMs);
      if (call.isMeetingBooked) starts.meetings_booked.push(call.startMs);
    }
    const grids = {
      calls: hourOfWeekCounts(starts.calls, { timeZone: 'UTC' }),
      connected: hourOfWeekCounts(starts.connected, { timeZone: 'UTC' }),
      meetings_booked: hourOfWeekCounts(starts.meetings_booked, { timeZone: 'UTC' }),
    };
    return {
      period: { start_date: period.start, end_date: period.end },
      metric,
      heatmap: sparseCells(grids),
      best_times: bestTimes(grids[metric]).map(({ day, hour, count }) => ({
        day: toSundayFirstWeekday(day),
        hour,
        metric_value: count,
        label: labelOf(toSundayFirstWeekday(day), hour),
      })),
    };
  },
};

function readMetric(text: string): Metric {
  const metric = metrics.find((one) => one === text);
  if (metric !== undefined) return metric;
  throw new VirsynRefusal(400, `Invalid metric "${text}". Use one of: ${metrics.join(', ')}`);
}

function sparseCells(grids: Readonly<Record<Metric, HeatmapGrid>>) {
  return grids.calls.cells
    .map(({ day, hour, count }, index) => ({
      day: toSundayFirstWeekday(day),
      hour,
      total_calls: count,
      // All three grids are dense and in the same order.
      connected_calls: grids.connected.cells[index]?.count ?? 0,
      meetings_booked: grids.meetings_booked.cells[index]?.count ?? 0,
    }))
    .filter(({ total_calls }) => total_calls > 0)
    .sort((one, other) => one.day - other.day || one.hour - other.hour);
}

function labelOf(sundayFirstDay: number, hour: number): string {
  return `${dayNames[sundayFirstDay]} ${String(hour).padStart(2, '0')}:00`;
}
