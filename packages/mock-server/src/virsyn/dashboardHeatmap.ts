import {
  bestTimes,
  callFlags,
  type HeatmapGrid,
  hourOfWeekCounts,
  toSundayFirstWeekday,
} from '@callscope/core';
import type { CallTable } from '../world/tables/CallTable';
import type { VirsynEndpoint, VirsynQuery } from './VirsynEndpoint';
import { VirsynRefusal } from './VirsynRefusal';

const metrics = ['calls', 'connected', 'meetings_booked'] as const;
type Metric = (typeof metrics)[number];

const connectedBit = 1 << callFlags.indexOf('isConnected');
const bookedBit = 1 << callFlags.indexOf('isMeetingBooked');

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
  answer: ({ organization, period, filter, parameters }) => {
    const metric = readMetric(parameters.get('metric') ?? 'calls');
    const grids = countStarts(organization.records.calls, { period, filter });
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

/** Three grids, dense and in the same order, from one pass over the calls of the period. */
function countStarts(
  calls: CallTable,
  { period, filter }: Pick<VirsynQuery, 'period' | 'filter'>,
): Readonly<Record<Metric, HeatmapGrid>> {
  const { from, to } = calls.rangeOf(period);
  const startMs = calls.startMs.view(from, to);
  const flags = calls.flags.view(from, to);
  const isWanted = (index: number) =>
    (filter.campaignId === null || calls.campaignId.at(from + index) === filter.campaignId) &&
    (filter.clientId === null || calls.clientId.at(from + index) === filter.clientId);
  const count = (bits: number) =>
    hourOfWeekCounts(
      startMs.filter((_start, index) => ((flags[index] ?? 0) & bits) === bits && isWanted(index)),
      { timeZone: 'UTC' },
    );
  return { calls: count(0), connected: count(connectedBit), meetings_booked: count(bookedBit) };
}

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
