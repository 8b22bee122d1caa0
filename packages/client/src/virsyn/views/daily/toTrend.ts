import { figure, type TimeSeries, withOrigin } from '@callscope/core';
import { sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynTimeseries, VirsynTimeseriesRow } from '../../wire/VirsynTimeseries';
import { type DailySeries, toDailySeries } from './toDailySeries';

/** What the trend asks of each day, and how it names it. */
export const trendMetrics = ['total_calls', 'connected_calls', 'meetings_booked'] as const;

const labels = { total_calls: 'Calls', connected_calls: 'Connected', meetings_booked: 'Meetings' };

/** Calls, connected calls and booked meetings of each UTC day of the range. */
export function toTrend({ period, data }: VirsynTimeseries, context: ViewContext): TimeSeries {
  const series = trendMetrics.map(
    (id): DailySeries<VirsynTimeseriesRow> => ({
      id,
      label: labels[id],
      unit: 'count',
      figureOf: (row) => figure(row[id] ?? null, 'count'),
    }),
  );
  return withOrigin(toDailySeries(period, data, series, context), {
    timeZone: 'UTC',
    asOfMs: context.asOfMs,
    formulas: [
      sent('total_calls', 'all calls of the day', 'all calls'),
      sent('connected_calls', 'all calls of the day', 'connected calls'),
      sent('meetings_booked', 'all calls of the day', 'booked meetings'),
    ],
  });
}
