import { createHeatmapGrid, type HeatmapCell } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { heatmapLayout } from './geometry/heatmapLayout';
import { heatmapFixture } from './heatmapFixture';
import { dayNames } from './text/dayNames';
import { heatmapAxes, heatmapModel } from './useHeatmapModel';

const grid = (cells: readonly HeatmapCell[]) => deepFreeze(createHeatmapGrid({ cells, timeZone: 'UTC' }));

describe('heatmapModel', () => {
  it('gives 24 columns of seven days, Monday at the top', () => {
    const model = heatmapModel(grid([{ day: 4, hour: 15, count: 28 }]), { firstDayOfWeek: 1 });
    expect(model.columns.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(model.columns.every(({ bins }) => bins.length === 7)).toBe(true);
    expect(model.columns[15]?.bins[3]).toEqual({ day: 4, hour: 15, count: 28, level: 7, isAboveCap: false });
  });

  it('puts Sunday at the top when the week starts on it', () => {
    const model = heatmapModel(grid([{ day: 7, hour: 0, count: 5 }]), { firstDayOfWeek: 7 });
    expect(model.days).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(model.columns[0]?.bins[0]).toMatchObject({ day: 7, count: 5 });
  });

  it('draws every count that the grid holds, once', () => {
    const data = deepFreeze(heatmapFixture());
    const drawn = heatmapModel(data, { firstDayOfWeek: 6 }).columns.flatMap(({ bins }) => bins);
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
      { firstDayOfWeek: 1 },
    );
    expect(model.peak).toEqual({ day: 2, hour: 16, count: 4 });
  });

  it('marks the one hour that would flatten the rest', () => {
    const model = heatmapModel(heatmapFixture([{ day: 4, hour: 15, count: 400 }]), { firstDayOfWeek: 1 });
    expect(model.scale).toEqual({ cap: 30, isExceeded: true });
    expect(model.outliers).toEqual([{ day: 4, hour: 15, count: 400 }]);
    expect(model.columns[15]?.bins[3]).toMatchObject({ level: 7, isAboveCap: true });
  });

  it('measures against an explicit maximum', () => {
    const model = heatmapModel(grid([{ day: 1, hour: 0, count: 3 }]), { firstDayOfWeek: 1, maximum: 21 });
    expect(model.scale).toEqual({ cap: 21, isExceeded: false });
    expect(model.columns[0]?.bins[0]?.level).toBe(1);
  });

  it('has no peak and no colours without a call', () => {
    const model = heatmapModel(grid([]), { firstDayOfWeek: 1 });
    expect(model.peak).toBeNull();
    expect(model.columns.flatMap(({ bins }) => bins).every(({ level }) => level === 0)).toBe(true);
  });
});

describe('heatmapAxes', () => {
  const names = dayNames('en-US');
  const days = [1, 2, 3, 4, 5, 6, 7] as const;

  it('names every third hour and short days in a wide card', () => {
    const axes = heatmapAxes(heatmapLayout(630), days, names, 0);
    expect(axes.hours.map(({ text }) => text)).toEqual(['00', '03', '06', '09', '12', '15', '18', '21']);
    expect(axes.days.map(({ text }) => text)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(axes.hours[1]).toEqual({ text: '03', x: 107, y: 183 });
  });

  it('names every sixth hour and one-letter days in a narrow card', () => {
    const axes = heatmapAxes(heatmapLayout(250), days, names, 0);
    expect(axes.hours.map(({ text }) => text)).toEqual(['00', '06', '12', '18']);
    expect(axes.days.map(({ text }) => text).join('')).toBe('MTWTFSS');
  });

  it('moves the names of the hours, not the cells, in a zone at half an hour', () => {
    const axes = heatmapAxes(heatmapLayout(630), days, names, 30);
    expect(axes.hours.map(({ text }) => text)).toContain('03:30');
    expect(axes.hours[1]?.x).toBe(107);
  });
});
