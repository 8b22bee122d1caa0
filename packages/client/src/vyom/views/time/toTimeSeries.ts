import {
  createTimeSeries,
  fillGaps,
  type SeriesDescription,
  type TimeSeries,
  toDay,
  withOrigin,
} from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { markCut } from '../../../views/markCut';
import type { ViewContext } from '../../../views/ViewContext';
import type { VyomGranularity } from '../../params/VyomParams';
import { vyomDayZone } from '../../scope/vyomDayZone';
import type { VyomByTime } from '../../wire/VyomByTime';
import { resolveRange } from '../resolveRange';
import { timeFormula } from './timeFormula';
import { toSeriesSpan } from './toSeriesSpan';
import { toTimeSpan } from './toTimeSpan';

const granularities: readonly VyomGranularity[] = ['day', 'week', 'month'];

const descriptions = {
  total_calls: { label: 'Calls', unit: 'count' },
  total_duration_minutes: { label: 'Duration', unit: 'minutes', digits: 2 },
} as const satisfies Readonly<Record<string, Omit<SeriesDescription, 'id'>>>;

/**
 * One figure by day, week or month of UTC. Those without calls, which Vyom leaves out, are zeros, and those to come
 * have no data yet. The range may cut the first and the last: they begin and end with it, their rows are of that part,
 * and they are unfinished. A week over New Year, which Vyom sends in two rows, is one.
 */
export function toTimeSeries(
  { data }: VyomByTime,
  context: ViewContext,
  id: keyof typeof descriptions,
): TimeSeries {
  const { nowMs, asOfMs } = context;
  const interval = granularities.find((one) => one === data.granularity) ?? 'day';
  const range = resolveRange(context);
  const rows = byKey(data.time_series, ({ date }) => date).map(([, row]) => row);
  const spans = rows.map(({ date }) => toTimeSpan(date, range));
  const { startMs, endMs } = toSeriesSpan(spans, context);
  const at = spans.map((span) => Math.max(span.startMs, startMs));
  const buckets = fillGaps(
    rows.map((row, index) => ({ at: at[index] ?? startMs, value: row[id] })),
    {
      interval,
      startMs,
      endMs,
      timeZone: vyomDayZone,
      // Calls of a day are proof that it had begun.
      now: at.reduce((latest, one) => Math.max(latest, one + 1), Math.min(nowMs, asOfMs ?? nowMs)),
    },
  );
  const view = createTimeSeries({
    series: [{ id, ...descriptions[id] }],
    buckets: markCut(buckets, { interval, timeZone: vyomDayZone }),
    interval,
    timeZone: vyomDayZone,
    period: {
      start: toDay(startMs, vyomDayZone),
      end: toDay(endMs - 1, vyomDayZone),
      timeZone: vyomDayZone,
    },
  });
  const isAdded =
    buckets.filter(({ state }) => state === 'data').length < rows.filter((row) => row[id] > 0).length;
  return withOrigin(view, {
    timeZone: vyomDayZone,
    asOfMs,
    formulas: [timeFormula(id, interval, isAdded)],
  });
}
