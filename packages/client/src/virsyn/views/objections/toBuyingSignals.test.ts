import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynObjections } from '../../wire/VirsynObjections';
import { toBuyingSignals } from './toBuyingSignals';

const { objections } = virsynAnswers;
const viewOf = (more: VirsynObjections = {}) =>
  toBuyingSignals(deepFreeze({ ...objections, ...more }), viewContext());
const rowsOf = (more: VirsynObjections = {}) =>
  viewOf(more).items.map(({ label, figure, sharePercent }) => [label, figure.value, sharePercent]);

it('shows the signals in the order sent, as shares of all', () => {
  expect(rowsOf()).toEqual([
    ['Asked about the price', 14, 35],
    ['Asked how soon', 9, 22.5],
  ]);
  expect(viewOf().whole).toEqual({ value: 40, unit: 'count' });
  expect(viewOf().origin?.formulas).toMatchObject([
    { figureId: 'figure', computedBy: 'system' },
    { figureId: 'whole', computedBy: 'system', numerator: { value: 40 } },
    { figureId: 'sharePercent', computedBy: 'callscope', denominator: { value: 40 } },
  ]);
});

it('takes either name of the list', () => {
  expect(rowsOf({ buying_signals: null, top_buying_signals: objections.buying_signals })).toEqual(rowsOf());
});

it.each([{ summary: null }, { summary: {} }, { summary: { total_buying_signals: 22 } }])(
  'F22: has no shares where the total is not one of these rows, %j',
  (more) => {
    expect(rowsOf(more).map(([, , share]) => share)).toEqual([null, null]);
    expect(viewOf(more).whole).toBe(null);
    expect(viewOf(more).origin?.formulas.map(({ figureId }) => figureId)).toEqual(['figure']);
  },
);

it('tells a list that was not sent from one of no signals', () => {
  expect(viewOf({ buying_signals: null })).toMatchObject({ items: [], absence: 'not_sent' });
  expect(viewOf({ buying_signals: [] })).not.toHaveProperty('absence');
  expect(viewOf({ buying_signals: null, top_buying_signals: [] })).not.toHaveProperty('absence');
});

it('F26: has no shares of no signals, and keeps rows without a count', () => {
  const signal = { signal: 'Asked how soon' };
  expect(
    rowsOf({ summary: { total_buying_signals: 0 }, buying_signals: [{ ...signal, count: 0 }, signal] }),
  ).toEqual([
    ['Asked how soon', 0, null],
    ['Asked how soon', null, null],
  ]);
});
