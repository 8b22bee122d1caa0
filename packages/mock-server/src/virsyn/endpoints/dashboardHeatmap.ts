import { bestTimes, type HeatmapGrid, hourOfWeekCounts, toSundayFirstWeekday } from '@callscope/core';
import { flagBit } from '../../world/tables/flagBit';
import { dateRange } from '../answer/dateRange';
import { readChoice } from '../request/readChoice';
import { selectRows } from '../select/selectRows';
import type { VirsynEndpoint, VirsynQuery } from '../VirsynEndpoint';

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
  answer: (query) => {
    const { period, parameters } = query;
    const metric = readChoice(parameters, 'metric', metrics) ?? 'calls';
    const grids = countStarts(query);
    return {
      period: dateRange(period),
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
function countStarts(query: VirsynQuery): Readonly<Record<Metric, HeatmapGrid>> {
  const { calls } = query.organization.records;
  const starts = calls.startMs.view();
  const flags = calls.flags.view();
  const rows = selectRows(query);
  const connectedBit = flagBit('isConnected');
  const bookedBit = flagBit('isMeetingBooked');
  const all = new Float64Array(rows.length);
  const connected = new Float64Array(rows.length);
  const booked = new Float64Array(rows.length);
  let connectedCount = 0;
  let bookedCount = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const startMs = starts[row] ?? 0;
    const bits = flags[row] ?? 0;
    all[index] = startMs;
    if (bits & connectedBit) connected[connectedCount++] = startMs;
    if (bits & bookedBit) booked[bookedCount++] = startMs;
  }
  const count = (moments: Float64Array) => hourOfWeekCounts(moments, { timeZone: 'UTC' });
  return {
    calls: count(all),
    connected: count(connected.subarray(0, connectedCount)),
    meetings_booked: count(booked.subarray(0, bookedCount)),
  };
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
