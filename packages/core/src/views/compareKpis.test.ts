import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import { compareKpis } from './compareKpis';
import { createKpiSet } from './createKpiSet';
import type { Figure } from './Figure';
import type { KpiSet } from './KpiSet';

const set = (figures: Readonly<Record<string, Figure>>): KpiSet =>
  deepFreeze(
    createKpiSet({
      kpis: Object.entries(figures).map(([id, held]) => ({ id, label: id, figure: held, better: 'up' })),
    }),
  );

const changeOf = (current: Figure, previous: Figure) =>
  compareKpis(set({ a: current }), set({ a: previous })).kpis[0]?.comparison?.change;

describe('compareKpis', () => {
  it.each([
    [figure(150, 'count'), figure(120, 'count'), 25, 'percent'],
    [figure(103, 'count'), figure(80, 'count'), 28.8, 'percent'],
    [figure(57, 'count'), figure(80, 'count'), -28.8, 'percent'],
    [figure(0, 'count'), figure(80, 'count'), -100, 'percent'],
    [figure(80, 'count'), figure(80, 'count'), 0, 'percent'],
    [figure(21600, 'seconds'), figure(7200, 'seconds'), 200, 'percent'],
    [figure(73.3, 'percent'), figure(70.1, 'percent'), 3.2, 'points'],
    [figure(70.1, 'percent'), figure(73.3, 'percent'), -3.2, 'points'],
    [figure(0.45, 'ratio'), figure(0.5, 'ratio'), -5, 'points'],
    [figure(-3, 'number'), figure(-2, 'number'), -50, 'percent'],
    [
      figure(12.5, 'currency', { currency: 'USD' }),
      figure(10, 'currency', { currency: 'USD' }),
      25,
      'percent',
    ],
  ])('of %o after %o is %d %s', (current, previous, value, unit) => {
    expect(changeOf(current, previous)).toStrictEqual({ value, unit, digits: 1 });
  });

  it('has no basis over an earlier 0, nor over an average of nothing', () => {
    const none = { value: null, absence: 'no_basis' };
    const nothing = figure(null, 'percent', { absence: 'no_basis' });
    expect(changeOf(figure(3, 'count'), figure(0, 'count'))).toStrictEqual({ ...none, unit: 'percent' });
    expect(changeOf(figure(3, 'percent'), nothing)).toStrictEqual({ ...none, unit: 'points' });
    expect(changeOf(nothing, figure(3, 'percent'))).toStrictEqual({ ...none, unit: 'points' });
    expect(changeOf(nothing, nothing)).toStrictEqual({ ...none, unit: 'points' });
  });

  it.each([
    [figure(3, 'count'), figure(null, 'count')],
    [figure(null, 'count'), figure(3, 'count')],
    [figure(3, 'seconds'), figure(3, 'minutes')],
    [figure(3, 'currency', { currency: 'USD' }), figure(3, 'currency', { currency: 'INR' })],
  ])('leaves %o after %o without a comparison', (current, previous) => {
    expect(compareKpis(set({ a: current }), set({ a: previous }))).toStrictEqual(set({ a: current }));
  });

  it('matches by id, in the order of the current figures, and keeps all else of them', () => {
    const origin = { timeZone: 'UTC', asOfMs: null, formulas: [] };
    const current = { ...set({ b: figure(2, 'count'), a: figure(1, 'count') }), origin };
    const previous = set({ a: figure(4, 'count'), c: figure(9, 'count'), b: figure(1, 'count') });
    const compared = compareKpis(current, previous);
    expect(compared.kpis.map(({ id, comparison }) => [id, comparison?.previous.value])).toEqual([
      ['b', 1],
      ['a', 4],
    ]);
    expect({ ...compared, kpis: current.kpis }).toStrictEqual(current);
    expect(compareKpis(current, set({})).kpis).toStrictEqual(current.kpis);
  });
});
