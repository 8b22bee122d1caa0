import { createTimeSeries, fillGaps, type TimeSeries, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { sent } from '../../../views/formula';
import { markCut } from '../../../views/markCut';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraOverview } from '../../wire/KaleyraOverview';
import { toFreshness } from '../overview/toFreshness';
import { toViewPeriod } from '../toViewPeriod';
import { toSeriesSpan } from './toSeriesSpan';

const seriesIds = ['incoming', 'forwarded'] as const;

/**
 * Incoming and forwarded legs by day of India, up to the last sync: the day of it is unfinished, and later ones have no
 * data yet. So is the day that goes on, and the first and last day of a rolling range, which begins and ends inside them.
 */
export function toDailySeries(overview: KaleyraOverview, context: ViewContext): TimeSeries {
  const days = byKey(overview.daily_volume, ({ date }) => date).map(([, day]) => day);
  const asOfMs = toFreshness(overview, context.asOfMs);
  const { start, end, startMs, endMs, knownUntilMs } = toSeriesSpan(
    days.map(({ date }) => date),
    { ...context, asOfMs },
  );
  const cut = { interval: 'day', timeZone: kaleyraDayZone } as const;
  const buckets = fillGaps(
    days.flatMap((day) => seriesIds.map((series) => ({ at: day.date, series, value: day[series] }))),
    { ...cut, startMs, endMs, seriesIds, now: knownUntilMs },
  );
  const asked = toViewPeriod(context);
  const view = createTimeSeries({
    series: [
      { id: 'incoming', label: 'Incoming', unit: 'count' },
      { id: 'forwarded', label: 'Forwarded', unit: 'count' },
    ],
    ...cut,
    buckets: markCut(buckets, cut),
    period: asked.start === start && asked.end === end ? asked : { start, end, timeZone: kaleyraDayZone },
  });
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs,
    formulas: seriesIds.map((id) => sent(id, `${id} legs`, `${id} legs that began on the day`)),
  });
}
