import { type TimeSeries, type Unit, withOrigin } from '@callscope/core';
import { type FormulaParts, sent } from '../../../views/formula';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynQuality, VirsynQualityDay } from '../../wire/VirsynQuality';
import { type DailySeries, toDailySeries } from './toDailySeries';

/** A measure of each day that can be drawn. */
export type QualityMeasure = 'avg_duration_seconds' | 'sentiment_positive_pct' | 'avg_script_adherence';

interface Description {
  readonly label: string;
  readonly unit: Unit;
  /** Basis, numerator and denominator of its formula. */
  readonly formula: readonly [basis: string, numerator: string, denominator: string];
}

const descriptions: Readonly<Record<QualityMeasure, Description>> = {
  avg_duration_seconds: {
    label: 'Average duration',
    unit: 'seconds',
    formula: ['completed calls of the day', 'seconds of completed calls', 'completed calls'],
  },
  sentiment_positive_pct: {
    label: 'Positive sentiment',
    unit: 'percent',
    formula: ['calls of the day with a sentiment', 'calls of positive sentiment', 'calls with a sentiment'],
  },
  avg_script_adherence: {
    label: 'Script adherence',
    unit: 'ratio',
    formula: ['completed calls of the day', 'script adherence of each completed call', 'completed calls'],
  },
};

/**
 * How the calls of each UTC day of the range went. A day without completed calls has no average. Measures of several
 * units are for tables: a chart draws series of one.
 *
 * @param measures the series, in their order
 */
export function toQualityTrend(
  { period, trend }: VirsynQuality,
  context: ViewContext,
  measures: readonly QualityMeasure[],
): TimeSeries {
  const series = measures.map((id): DailySeries<VirsynQualityDay> => {
    const { label, unit } = descriptions[id];
    const figureOf = (day: VirsynQualityDay) => toQuotient(day[id], day.completed_calls, unit);
    return { id, label, unit, figureOf, ...(unit === 'percent' && { digits: 1 }) };
  });
  return withOrigin(toDailySeries(period, trend, series, context), {
    timeZone: 'UTC',
    asOfMs: context.asOfMs,
    formulas: measures.map((id) => sent(...([id, ...descriptions[id].formula] satisfies FormulaParts))),
  });
}
