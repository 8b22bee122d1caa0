import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynObjections } from '../../wire/VirsynObjections';
import { toObjections } from './toObjections';

const { objections } = virsynAnswers;
const viewOf = (wire: VirsynObjections) => toObjections(deepFreeze(wire), viewContext());
const rowsOf = (wire: VirsynObjections) =>
  viewOf(wire).items.map(({ id, label, figure, detail }) => [
    id,
    label,
    figure.value ?? figure.absence,
    detail,
  ]);
const handled = (value: number) => [{ value, unit: 'percent', digits: 1 }, ' handled'];

it('shows the objections in the order sent, with what percent was handled', () => {
  expect(rowsOf(objections)).toEqual([
    ['Price is too high', 'Price is too high', 12, handled(66.7)],
    ['No time', 'No time', 5, handled(20)],
  ]);
  const { whole, period, origin } = viewOf(objections);
  expect([whole, period?.end]).toEqual([null, '2026-02-16']);
  expect(origin?.formulas.map(({ figureId }) => figureId)).toEqual(['figure', 'detail']);
});

it('takes either name of the list', () => {
  expect(rowsOf({ objections: objections.top_objections })).toEqual(rowsOf(objections));
  expect(rowsOf({ top_objections: null, objections: objections.top_objections })).toEqual(rowsOf(objections));
});

it('is not sent, and of no range, where nothing was', () => {
  expect(viewOf({})).toMatchObject({ items: [], itemCount: 0, period: null, absence: 'not_sent' });
  expect(viewOf({ top_objections: [] })).not.toHaveProperty('absence');
  expect(viewOf({ top_objections: null, objections: [] })).not.toHaveProperty('absence');
});

const detailFormula = (wire: VirsynObjections) =>
  viewOf(wire).origin?.formulas.find(({ figureId }) => figureId === 'detail')?.computedBy;

it('computes what percent was handled of all rows when one was sent without, and says so', () => {
  const [first] = objections.top_objections;
  const counted = { objection: 'No time', count: 8, handled_count: 1 };
  const wire = { top_objections: [{ ...first, handling_rate: 99 }, counted] };
  expect(rowsOf(wire).map((row) => row[3])).toEqual([handled(66.7), handled(12.5)]);
  expect(detailFormula(wire)).toBe('callscope');
  expect(detailFormula(objections)).toBe('system');
});

it.each([
  { count: 0, handled_count: 0 },
  { count: 2, handled_count: 3 },
  { count: 2 },
  { handled_count: 1 },
  { count: 2, handled_count: null, handling_rate: null },
])('F22: computes nothing over %j, and leaves the others as sent', (row) => {
  const wire = { top_objections: [...objections.top_objections, row] };
  expect(rowsOf(wire).map((shown) => shown[3])).toEqual([handled(66.7), handled(20), undefined]);
  expect(detailFormula(wire)).toBe('system');
});

it('keeps every row, also without a text, a count or a rate over something', () => {
  const row = { objection: 'No time', count: 0, handling_rate: 0 };
  expect(
    rowsOf({ top_objections: [row, row, {}, { objection: '' }, { objection: null, count: 2 }] }),
  ).toEqual([
    ['No time', 'No time', 0, undefined],
    ['No time#2', 'No time', 0, undefined],
    ['Unnamed objection', 'Unnamed objection', 'not_sent', undefined],
    ['Unnamed objection#2', 'Unnamed objection', 'not_sent', undefined],
    ['Unnamed objection#3', 'Unnamed objection', 2, undefined],
  ]);
});

it('leaves texts as they are', () => {
  const text = '<img src=x onerror=alert(1)>\u202e__proto__';
  expect(rowsOf({ objections: [{ objection: text, count: 1, handling_rate: 140 }] })).toEqual([
    [text, text, 1, handled(140)],
  ]);
});
