import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynObjections } from '../../wire/VirsynObjections';
import { toObjectionTotals } from './toObjectionTotals';

const viewOf = (wire: VirsynObjections) => toObjectionTotals(deepFreeze(wire), viewContext());
const shownIn = (wire: VirsynObjections) =>
  viewOf(wire).kpis.map(({ figure }) => figure.value ?? figure.absence);

it('shows the summary as it was sent', () => {
  const view = viewOf(virsynAnswers.objections);
  expect(view.kpis.map(({ id, figure }) => [id, figure.value, figure.unit])).toEqual([
    ['total_calls_analyzed', 119, 'count'],
    ['total_objections_encountered', 30, 'count'],
    ['total_objections_handled', 18, 'count'],
    ['objection_handling_rate', 60, 'percent'],
    ['total_buying_signals', 40, 'count'],
  ]);
  expect([view.isEmpty, view.period?.start]).toEqual([false, '2026-02-10']);
  expect(view.origin?.formulas[3]).toMatchObject({ numerator: { value: 18 }, denominator: { value: 30 } });
  expect(view.origin?.formulas.map(({ figureId }) => figureId)).toEqual(view.kpis.map(({ id }) => id));
});

it('F26: has no rate over no objections, and is empty without analyses', () => {
  const summary = {
    total_calls_analyzed: 0,
    total_objections_encountered: 0,
    total_objections_handled: 0,
    objection_handling_rate: 0,
    total_buying_signals: 0,
  };
  expect(shownIn({ summary })).toEqual([0, 0, 0, 'no_basis', 0]);
  expect(viewOf({ summary }).isEmpty).toBe(true);
  expect(shownIn({ summary: { ...summary, total_objections_encountered: 2 } })[3]).toBe(0);
  expect(viewOf({ summary: { ...summary, total_buying_signals: 2 } }).isEmpty).toBe(false);
});

it.each([{}, { summary: null, period: null }])('marks what was not sent: %o', (wire) => {
  expect(new Set(shownIn(wire))).toEqual(new Set(['not_sent']));
  expect([viewOf(wire).isEmpty, viewOf(wire).period]).toEqual([false, null]);
});
