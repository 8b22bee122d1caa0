import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { timeseriesAnswer } from '../../../../test/support/virsynAnswers';
import { toTrend } from './toTrend';

const view = toTrend(deepFreeze(structuredClone(timeseriesAnswer)), viewContext());

it('draws three counts of the seven days', () => {
  expect(view.series).toEqual([
    { id: 'total_calls', label: 'Calls', unit: 'count' },
    { id: 'connected_calls', label: 'Connected', unit: 'count' },
    { id: 'meetings_booked', label: 'Meetings', unit: 'count' },
  ]);
  expect(view.buckets.map(({ values }) => values)).toEqual([
    [22, 16, 2],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [1, 1, 0],
  ]);
  expect(view.buckets.map(({ state }) => state)).toEqual([
    'data',
    ...Array.from({ length: 5 }, () => 'zero'),
    'data',
  ]);
  expect(view.buckets.map(({ isUnfinished }) => isUnfinished).indexOf(true)).toBe(6);
});

it('says where each line comes from', () => {
  expect(view.origin).toMatchObject({ timeZone: 'UTC', asOfMs: viewContext().asOfMs });
  expect(view.origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual(
    view.series.map(({ id }) => [id, 'system']),
  );
});

it('F26: is seven zeros without rows', () => {
  const { buckets } = toTrend({ ...timeseriesAnswer, data: [] }, viewContext());
  expect(buckets.map(({ state, values }) => [state, ...values])).toEqual(
    Array.from({ length: 7 }, () => ['zero', 0, 0, 0]),
  );
});
