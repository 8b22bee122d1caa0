import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynQuality } from '../../wire/VirsynQuality';
import { toQualityKpis } from './toQualityKpis';

const { quality } = virsynAnswers;
const viewOf = (more: Partial<VirsynQuality> = {}) =>
  toQualityKpis(deepFreeze({ ...quality, ...more }), viewContext());
const figuresOf = (more: Partial<VirsynQuality> = {}) =>
  viewOf(more).kpis.map(({ id, figure }) => [id, figure.value ?? figure.absence]);

it('shows the published sample as the system sent it', () => {
  expect(
    viewOf().kpis.map(({ id, label, figure, better }) => [id, label, figure.value, figure.unit, better]),
  ).toEqual([
    ['avg_talk_ratio', 'Talk ratio', 0.55, 'ratio', 'neither'],
    ['avg_listen_ratio', 'Listen ratio', 0.45, 'ratio', 'neither'],
    ['avg_script_adherence', 'Script adherence', 0.72, 'ratio', 'up'],
    ['objection_handling_rate', 'Objection handling', 60, 'percent', 'up'],
    ['avg_interruptions_per_call', 'Interruptions per call', 0.38, 'number', 'down'],
    ['total_buying_signals', 'Buying signals', 40, 'count', 'up'],
    ['avg_duration_seconds', 'Average duration', 180, 'seconds', 'neither'],
  ]);
  expect(viewOf().isEmpty).toBe(false);
});

it('says how many completed calls the averages are of, from the days, and each day once', () => {
  const [day] = quality.trend;
  const trend = [day, { ...day, date: '2026-02-11', completed_calls: 7 }, day].flatMap((one) =>
    one?.completed_calls === undefined
      ? []
      : [{ ...one, date: one.date ?? '', completed_calls: one.completed_calls }],
  );
  const view = viewOf({ trend });
  expect(view.kpis[4]?.caption).toEqual([
    { value: 45, unit: 'count' },
    ' in ',
    { value: 25, unit: 'count' },
    ' completed calls',
  ]);
  expect(view.origin?.formulas.map(({ figureId, denominator }) => [figureId, denominator?.value])).toEqual([
    ['avg_talk_ratio', 25],
    ['avg_listen_ratio', 25],
    ['avg_script_adherence', 25],
    ['objection_handling_rate', null],
    ['avg_interruptions_per_call', 25],
    ['total_buying_signals', undefined],
    ['avg_duration_seconds', 25],
  ]);
});

const zeros = Object.fromEntries(
  Object.keys(quality.quality)
    .filter((name) => name !== 'sentiment_distribution')
    .map((name) => [name, 0]),
);

it('F26: has no average of no calls, and counts none', () => {
  expect(figuresOf({ quality: zeros, trend: [] })).toEqual([
    ['avg_talk_ratio', 'no_basis'],
    ['avg_listen_ratio', 'no_basis'],
    ['avg_script_adherence', 'no_basis'],
    ['objection_handling_rate', 'no_basis'],
    ['avg_interruptions_per_call', 'no_basis'],
    ['total_buying_signals', 0],
    ['avg_duration_seconds', 'no_basis'],
  ]);
  expect(viewOf({ quality: zeros, trend: [] }).isEmpty).toBe(true);
});

it('shows what was sent without days, and no number of calls that nobody said', () => {
  const view = viewOf({ quality: { ...zeros, avg_talk_ratio: 0.55, total_interruptions: 3 }, trend: [] });
  expect(view.isEmpty).toBe(false);
  expect(view.kpis[0]?.figure.value).toBe(0.55);
  // The 0 of an average of some calls was measured.
  expect(view.kpis[2]?.figure.value).toBe(0);
  expect(view.kpis.filter(({ caption }) => caption)).toEqual([]);
  expect(view.origin?.formulas[0]?.denominator?.value).toBe(null);
});

it('keeps zeros that were measured, and a rate whose basis nobody says', () => {
  const trend = [{ date: '2026-02-10', completed_calls: 3 }];
  expect(new Set(figuresOf({ quality: zeros, trend }).map(([, shown]) => shown))).toEqual(new Set([0]));
  const unfinished = [{ date: '2026-02-10', completed_calls: 0 }];
  expect(figuresOf({ quality: zeros, trend: unfinished })[3]).toEqual(['objection_handling_rate', 0]);
});

it.each([null, {}])('marks what a call log does not hold as not sent: %o', (held) => {
  expect(new Set(figuresOf({ quality: held }).map(([, shown]) => shown))).toEqual(new Set(['not_sent']));
  expect(viewOf({ quality: held }).kpis[4]).not.toHaveProperty('caption');
});
