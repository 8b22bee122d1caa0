import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { heatmapAnswer } from '../../../test/support/answers';
import { viewContext } from '../../../test/support/viewContext';
import { toHeatmapGrid } from './toHeatmapGrid';

const answer = deepFreeze(structuredClone(heatmapAnswer));
const busy = (metric: Parameters<typeof toHeatmapGrid>[2]) =>
  toHeatmapGrid(answer, viewContext(), metric)
    .cells.filter(({ count }) => count > 0)
    .map(({ day, hour, count }) => [day, hour, count]);

it('turns weeks that begin on Sunday 0 into weeks that begin on Monday 1', () => {
  expect(busy('calls')).toEqual([
    [2, 10, 25],
    [6, 0, 1],
    [7, 23, 4],
  ]);
});

it('reads the member of each metric', () => {
  expect(busy('connected').map(([, , count]) => count)).toEqual([20, 1, 2]);
  expect(busy('meetings_booked').map(([, , count]) => count)).toEqual([3, 1]);
  expect(
    (['calls', 'connected', 'meetings_booked'] as const).map(
      (metric) => toHeatmapGrid(answer, viewContext(), metric).countedNoun,
    ),
  ).toEqual(['calls', 'connected calls', 'meetings']);
});

it('fills the hours without calls, in UTC', () => {
  const grid = toHeatmapGrid(answer, viewContext(), 'calls');
  expect([grid.cells.length, grid.total, grid.maximum, grid.timeZone]).toEqual([168, 30, 25, 'UTC']);
  expect(grid.period).toEqual({ start: '2026-01-18', end: '2026-02-16', timeZone: 'UTC' });
});

it('F24: counts an hour that is said twice once', () => {
  const [first] = answer.heatmap;
  const twice = first ? [first, first] : [];
  expect(toHeatmapGrid({ ...answer, heatmap: twice }, viewContext(), 'calls').total).toBe(4);
});

it('F26: is a grid of zeros without rows', () => {
  expect(toHeatmapGrid({ ...answer, heatmap: [] }, viewContext(), 'calls')).toMatchObject({
    total: 0,
    maximum: 0,
  });
});
