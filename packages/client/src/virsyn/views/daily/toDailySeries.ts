import {
  bucketStates,
  createTimeSeries,
  dayStartMs,
  type Figure,
  planBuckets,
  type SeriesDescription,
  type TimeSeries,
} from '@callscope/core';
import type { ViewContext } from '../../../views/ViewContext';
import { dayMs } from '../../../wire/dayMs';
import type { VirsynDateRange } from '../../wire/VirsynDateRange';
import { toViewPeriod } from '../toViewPeriod';
import { toDailyBucket } from './toDailyBucket';

/** One line over the days of a range, and where a row holds it. */
export interface DailySeries<TRow> extends SeriesDescription {
  /** In the unit of the series. */
  readonly figureOf: (row: TRow) => Figure;
}

/**
 * The UTC days of a range, each with what its row says. Virsyn leaves out days without calls: they are zeros, and days
 * that the answer cannot know yet have no data. A day is unfinished until both clocks, the system's and the reader's,
 * have passed it; an analysis that is late by minutes may still change the day before.
 */
export function toDailySeries<TRow extends { readonly date: string }>(
  period: VirsynDateRange,
  rows: readonly TRow[],
  series: readonly DailySeries<TRow>[],
  { nowMs, asOfMs }: Pick<ViewContext, 'nowMs' | 'asOfMs'>,
): TimeSeries {
  const { edgesMs, states, isUnfinished, labels } = planBuckets({
    interval: 'day',
    timeZone: 'UTC',
    startMs: dayStartMs(period.start_date, 'UTC'),
    endMs: dayStartMs(period.end_date, 'UTC') + dayMs,
    now: Math.min(nowMs, asOfMs ?? nowMs),
  });
  const days = new Map(rows.map((row) => [row.date, row]));
  const nothing = series.map(({ unit }) => (unit === 'count' ? 0 : null));
  return createTimeSeries({
    series,
    interval: 'day',
    timeZone: 'UTC',
    period: toViewPeriod(period),
    buckets: labels().map((label, index) => {
      const row = days.get(label);
      const startMs = edgesMs[index] ?? 0;
      return {
        label,
        startMs,
        endMs: startMs + dayMs,
        ...toDailyBucket(row && series.map(({ figureOf }) => figureOf(row)), nothing, {
          state: bucketStates[states[index] ?? 0] ?? 'data',
          isUnfinished: isUnfinished[index] === 1,
        }),
      };
    }),
  });
}
