import { createHeatmapGrid, type HeatmapCell } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { heatmapFixture } from './heatmapFixture';
import { heatmapModel } from './heatmapModel';

const grid = (cells: readonly HeatmapCell[]) => deepFreeze(createHeatmapGrid({ cells, timeZone: 'UTC' }));

describe('heatmapModel', () => {
  it('gives 24 columns of seven days, Monday at the top', () => {
    const model = heatmapModel(grid([{ day: 4, hour: 15, count: 28 }]), 1);
    expect(model.columns.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(model.columns.every(({ bins }) => bins.length === 7)).toBe(true);
    expect(model.columns[15]?.bins[3]).toEqual({ day: 4, hour: 15, count: 28, level: 7, isAboveCap: false });
  });

  it('puts Sunday at the top when the week starts on it', () => {
    const model = heatmapModel(grid([{ day: 7, hour: 0, count: 5 }]), 7);
    expect(model.days).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(model.columns[0]?.bins[0]).toMatchObject({ day: 7, count: 5 });
  });

  it('draws every count that the grid holds, once', () => {
    const data = deepFreeze(heatmapFixture());
    const drawn = heatmapModel(data, 6).columns.flatMap(({ bins }) => bins);
    const byHour = (a: HeatmapCell, b: HeatmapCell) => a.day - b.day || a.hour - b.hour;
    expect(drawn.map(({ day, hour, count }) => ({ day, hour, count })).sort(byHour)).toEqual(
      [...data.cells].sort(byHour),
    );
  });

  it('names the busiest hour, the earliest of the week on a tie', () => {
    const model = heatmapModel(
      grid([
        { day: 5, hour: 9, count: 4 },
        { day: 2, hour: 16, count: 4 },
      ]),
      1,
    );
    expect(model.peak).toEqual({ day: 2, hour: 16, count: 4 });
  });

  it('marks the one hour that would flatten the rest', () => {
    const model = heatmapModel(heatmapFixture([{ day: 4, hour: 15, count: 400 }]), 1);
    expect(model.scale).toEqual({ cap: 30, maximum: 400, isExceeded: true });
    expect(model.aboveCount).toBe(1);
    expect(model.columns[15]?.bins[3]).toMatchObject({ level: 7, isAboveCap: true });
  });

  it('measures against an explicit maximum', () => {
    const model = heatmapModel(grid([{ day: 1, hour: 0, count: 3 }]), 1, 21);
    expect(model.scale).toEqual({ cap: 21, maximum: 3, isExceeded: false });
    expect(model.columns[0]?.bins[0]?.level).toBe(1);
  });

  it('measures against the maximum of the system, unless the host gives its own', () => {
    const sent = { ...grid([{ day: 1, hour: 0, count: 3 }]), colourMaximum: 6 };
    expect(heatmapModel(sent, 1).scale.cap).toBe(6);
    expect(heatmapModel(sent, 1, 21).scale.cap).toBe(21);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes no end of colours of %s from a grid, which is nothing that the host of the page gave',
    (colourMaximum) => {
      const sent = { ...grid([{ day: 1, hour: 0, count: 3 }]), colourMaximum };
      expect(heatmapModel(sent, 1).scale.cap).toBe(3);
      expect(heatmapModel(sent, 1, 21).scale.cap).toBe(21);
      expect(() => heatmapModel(sent, 1, 0)).toThrow(RangeError);
    },
  );

  it('has no colours without a call', () => {
    const model = heatmapModel(grid([]), 1);
    expect(model.columns.flatMap(({ bins }) => bins).every(({ level }) => level === 0)).toBe(true);
  });
});
