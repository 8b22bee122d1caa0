import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynQualityDay } from '../../wire/VirsynQuality';
import { toQualityTrend } from './toQualityTrend';

const { quality } = virsynAnswers;
const [day] = quality.trend;
const measures = ['avg_duration_seconds', 'sentiment_positive_pct', 'avg_script_adherence'] as const;
const trendOf = (trend: readonly VirsynQualityDay[]) =>
  toQualityTrend(deepFreeze({ ...quality, trend }), viewContext(), measures);

it('draws each measure of a day in its own unit', () => {
  const view = trendOf(quality.trend);
  expect(view.series).toEqual([
    { id: 'avg_duration_seconds', label: 'Average duration', unit: 'seconds' },
    { id: 'sentiment_positive_pct', label: 'Positive sentiment', unit: 'percent', digits: 1 },
    { id: 'avg_script_adherence', label: 'Script adherence', unit: 'ratio' },
  ]);
  expect(view.buckets[0]).toMatchObject({ label: '2026-02-10', state: 'data', values: [175, 58.8, 0.7205] });
  expect(view.buckets[1]).toMatchObject({ state: 'zero', values: [null, null, null] });
  expect(view.origin?.formulas.map(({ figureId }) => figureId)).toEqual(measures);
});

it('F26: takes the 0 of a day without completed calls for no average', () => {
  const none = {
    date: '2026-02-11',
    completed_calls: 0,
    avg_duration_seconds: 0,
    sentiment_positive_pct: 0,
    avg_script_adherence: 0,
  };
  expect(trendOf([none]).buckets[1]).toMatchObject({ state: 'zero', values: [null, null, null] });
  expect(trendOf([{ ...none, completed_calls: 2 }]).buckets[1]).toMatchObject({
    state: 'data',
    values: [0, 0, 0],
  });
});

it('does not cover a day of which a call log holds no measure', () => {
  const bare = { date: '2026-02-10', completed_calls: 9 };
  expect(trendOf([bare]).buckets[0]).toMatchObject({ state: 'not_covered', values: [null, null, null] });
  expect(trendOf([{ ...bare, avg_duration_seconds: 30 }]).buckets[0]).toMatchObject({
    state: 'data',
    values: [30, null, null],
  });
});

it('F22: keeps percentages and ratios outside their range', () => {
  const odd = { ...day, date: '2026-02-10', sentiment_positive_pct: 140, avg_script_adherence: -0.5 };
  expect(trendOf([{ completed_calls: 1, ...odd }]).buckets[0]?.values).toEqual([175, 140, -0.5]);
});
