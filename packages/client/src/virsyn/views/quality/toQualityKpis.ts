import { createKpiSet, figure, type Kpi, type KpiSet, type Phrase, sum, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { counted } from '../../../views/counted';
import { isNothing } from '../../../views/isNothing';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynQuality, VirsynQualityFigures } from '../../wire/VirsynQuality';
import { toViewPeriod } from '../toViewPeriod';
import { qualityFormulas } from './qualityFormulas';

/**
 * How the calls of a range went, in seven key figures as Virsyn sent them. What it did not send is `not_sent`. The 0
 * that it sends for an average of no completed calls, or for objections handled in a range without calls, is
 * `no_basis`. How many calls were completed is what the days say: without any day it is unknown, unless no figure is more
 * than 0, and the view empty.
 */
export function toQualityKpis({ period, quality, trend }: VirsynQuality, { asOfMs }: ViewContext): KpiSet {
  const days = byKey(trend, ({ date }) => date);
  const figures = quality ?? {};
  const isEmpty = days.length === 0 && isNothing(toKpis(figures, null, false));
  const completedCalls =
    days.length === 0 && !isEmpty ? null : sum(days.map(([, day]) => day.completed_calls));
  const kpis = toKpis(figures, completedCalls, isEmpty);
  const view = createKpiSet({ period: toViewPeriod(period), isEmpty, kpis });
  return withOrigin(view, { timeZone: 'UTC', asOfMs, formulas: qualityFormulas(figures, completedCalls) });
}

function toKpis(
  figures: VirsynQualityFigures,
  completedCalls: number | null,
  isEmpty: boolean,
): readonly Kpi[] {
  return [
    ...toSpeechKpis(figures, completedCalls),
    ...toResponseKpis(figures, completedCalls, isEmpty),
    {
      id: 'avg_duration_seconds',
      label: 'Average duration',
      figure: toQuotient(figures.avg_duration_seconds, completedCalls, 'seconds'),
      better: 'neither',
      ...(completedCalls !== null && { caption: completed(completedCalls) }),
    },
  ];
}

/** How the agent spoke: who had the word, and how close to the script. */
function toSpeechKpis(figures: VirsynQualityFigures, completedCalls: number | null): readonly Kpi[] {
  return [
    {
      id: 'avg_talk_ratio',
      label: 'Talk ratio',
      figure: toQuotient(figures.avg_talk_ratio, completedCalls, 'ratio'),
      better: 'neither',
    },
    {
      id: 'avg_listen_ratio',
      label: 'Listen ratio',
      figure: toQuotient(figures.avg_listen_ratio, completedCalls, 'ratio'),
      better: 'neither',
    },
    {
      id: 'avg_script_adherence',
      label: 'Script adherence',
      figure: toQuotient(figures.avg_script_adherence, completedCalls, 'ratio'),
      better: 'up',
    },
  ];
}

/** What came back: objections, interruptions, signals. */
function toResponseKpis(
  figures: VirsynQualityFigures,
  completedCalls: number | null,
  isEmpty: boolean,
): readonly Kpi[] {
  const { total_interruptions } = figures;
  return [
    {
      id: 'objection_handling_rate',
      label: 'Objection handling',
      // How many were encountered is not sent; without any calls there were none.
      figure: toQuotient(figures.objection_handling_rate, isEmpty ? 0 : null, 'percent'),
      better: 'up',
    },
    {
      id: 'avg_interruptions_per_call',
      label: 'Interruptions per call',
      figure: toQuotient(figures.avg_interruptions_per_call, completedCalls, 'number', 2),
      better: 'down',
      ...(total_interruptions != null &&
        completedCalls !== null && {
          caption: [figure(total_interruptions, 'count'), ' in ', ...completed(completedCalls)],
        }),
    },
    {
      id: 'total_buying_signals',
      label: 'Buying signals',
      figure: figure(figures.total_buying_signals ?? null, 'count'),
      better: 'up',
    },
  ];
}

const completed = (count: number): Phrase => counted(count, 'completed call', 'completed calls');
