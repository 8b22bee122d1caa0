import { createTimeSeries, fillGaps, type TimeSeries, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraDailyVolume } from '../../wire/KaleyraDailyVolume';
import { toSeriesSpan } from './toSeriesSpan';

const seriesIds = ['incoming', 'forwarded'] as const;

/**
 * Incoming and forwarded legs by day of India. The day that goes on is unfinished, and one that begins after the
 * answer has no data yet. The first bucket of a rolling range begins with the range, within its day, and can grow no
 * more: its `startMs` says so, not its label.
 */
export function toDailySeries(volume: KaleyraDailyVolume, context: ViewContext): TimeSeries {
  const days = byKey(volume, ({ date }) => date).map(([, day]) => day);
  const { start, end, startMs, endMs, knownUntilMs } = toSeriesSpan(
    days.map(({ date }) => date),
    context,
  );
  const buckets = fillGaps(
    days.flatMap((day) => seriesIds.map((series) => ({ at: day.date, series, value: day[series] }))),
    { interval: 'day', startMs, endMs, timeZone: kaleyraDayZone, seriesIds, now: knownUntilMs },
  );
  const view = createTimeSeries({
    series: [
      { id: 'incoming', label: 'Incoming', unit: 'count' },
      { id: 'forwarded', label: 'Forwarded', unit: 'count' },
    ],
    buckets,
    interval: 'day',
    timeZone: kaleyraDayZone,
    period: { start, end, timeZone: kaleyraDayZone },
  });
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: context.asOfMs,
    formulas: seriesIds.map((id) => sent(id, `${id} legs`, `${id} legs that began on the day`)),
  });
}
