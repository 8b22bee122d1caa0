import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeatmapCell } from '../views/HeatmapGrid';
import { createHeatmapGrid } from './createHeatmapGrid';
import { shiftHeatmap } from './shiftHeatmap';

const cell = (day: number, hour: number, count: number): HeatmapCell =>
  JSON.parse(JSON.stringify({ day, hour, count }));

describe('createHeatmapGrid', () => {
  it('makes sparse cells dense', () => {
    const grid = createHeatmapGrid({ cells: [cell(7, 23, 2), cell(1, 0, 5)], timeZone: 'Asia/Kolkata' });
    expect(grid).toMatchObject({
      total: 7,
      maximum: 5,
      timeZone: 'Asia/Kolkata',
      countedNoun: 'calls',
      period: null,
    });
    expect(grid.cells).toHaveLength(168);
    expect(grid.cells[0]).toEqual({ day: 1, hour: 0, count: 5 });
    expect(grid.cells[167]).toEqual({ day: 7, hour: 23, count: 2 });
    expect(grid.cells[1]).toEqual({ day: 1, hour: 1, count: 0 });
  });

  it('keeps the count at which a system ends its colours, also in another zone', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    const grid = createHeatmapGrid({ cells: [cell(1, 0, 5)], timeZone: 'UTC', period, colourMaximum: 9 });
    expect(grid.colourMaximum).toBe(9);
    expect(shiftHeatmap(grid, { timeZone: 'Asia/Kolkata' }).colourMaximum).toBe(9);
    expect('colourMaximum' in createHeatmapGrid({ cells: [], timeZone: 'UTC' })).toBe(false);
    expect(() => createHeatmapGrid({ cells: [], timeZone: 'UTC', colourMaximum: 0 })).toThrow(
      'createHeatmapGrid requires colourMaximum to be a whole number from 1 to 9007199254740991, got 0',
    );
  });

  it.each([
    [cell(0, 0, 1), 'cells[0].day to be a whole number from 1 to 7, got 0'],
    [cell(8, 0, 1), 'cells[0].day to be a whole number from 1 to 7, got 8'],
    [cell(1.5, 0, 1), 'cells[0].day to be a whole number from 1 to 7, got 1.5'],
    [cell(1, -1, 1), 'cells[0].hour to be a whole number from 0 to 23, got -1'],
    [cell(1, 24, 1), 'cells[0].hour to be a whole number from 0 to 23, got 24'],
    [cell(1, 0, -1), 'cells[0].count to be a whole number from 0 to 9007199254740991, got -1'],
    [cell(1, 0, 0.5), 'cells[0].count to be a whole number from 0 to 9007199254740991, got 0.5'],
  ])('refuses %o', (bad, message) => {
    expect(() => createHeatmapGrid({ cells: [bad], timeZone: 'UTC' })).toThrow(
      `createHeatmapGrid requires ${message}`,
    );
  });

  it('takes days that count from Sunday', () => {
    const cells = [cell(0, 5, 2), cell(6, 23, 3), cell(1, 0, 4)];
    const grid = createHeatmapGrid({ cells, weekdays: 'sunday_0', timeZone: 'UTC' });
    expect(grid.cells.filter(({ count }) => count > 0)).toEqual([
      { day: 1, hour: 0, count: 4 },
      { day: 6, hour: 23, count: 3 },
      { day: 7, hour: 5, count: 2 },
    ]);
    expect(grid).not.toHaveProperty('weekdays');
  });

  it('refuses days of the other numbering, and another numbering', () => {
    const create = (day: number, weekdays: 'monday_1' | 'sunday_0') =>
      createHeatmapGrid({ cells: [cell(day, 0, 1)], weekdays, timeZone: 'UTC' });
    expect(() => create(7, 'sunday_0')).toThrow(
      'createHeatmapGrid requires cells[0].day to be a whole number from 0 to 6, got 7',
    );
    expect(() => create(-1, 'sunday_0')).toThrow('to be a whole number from 0 to 6, got -1');
    expect(() => create(0, 'monday_1')).toThrow('to be a whole number from 1 to 7, got 0');
    expect(() => create(1, JSON.parse('"iso"'))).toThrow(
      'createHeatmapGrid requires weekdays to be one of monday_1, sunday_0, got "iso"',
    );
    expect(() =>
      createHeatmapGrid({ cells: [cell(0, 3, 1), cell(0, 3, 1)], weekdays: 'sunday_0', timeZone: 'UTC' }),
    ).toThrow('cells[1] to be the only cell of its hour, got "day 0 hour 3"');
  });

  it('refuses two cells of one hour', () => {
    expect(() => createHeatmapGrid({ cells: [cell(2, 3, 1), cell(2, 3, 1)], timeZone: 'UTC' })).toThrow(
      expect.objectContaining({
        code: 'duplicate',
        message: 'createHeatmapGrid requires cells[1] to be the only cell of its hour, got "day 2 hour 3"',
      }),
    );
  });

  it('refuses a zone it does not know and counts that no longer add up exactly', () => {
    expect(() => createHeatmapGrid({ cells: [], timeZone: 'Nowhere' })).toThrow('got "Nowhere"');
    const huge = [cell(1, 0, Number.MAX_SAFE_INTEGER), cell(1, 1, 1)];
    expect(() => createHeatmapGrid({ cells: huge, timeZone: 'UTC' })).toThrow(
      'createHeatmapGrid requires cells to hold counts that add up to at most 9007199254740991, got 9007199254740992',
    );
  });

  it('makes the same grid of the same cells in any order', () => {
    const slots = fc.uniqueArray(fc.nat({ max: 167 }), { maxLength: 30 });
    fc.assert(
      fc.property(slots, fc.nat({ max: 1000 }), (list, count) => {
        const cells = list.map((slot) => cell(Math.floor(slot / 24) + 1, slot % 24, count + slot));
        const grid = createHeatmapGrid({ cells: deepFreeze(cells), timeZone: 'UTC' });
        expect(createHeatmapGrid({ cells: [...cells].reverse(), timeZone: 'UTC' })).toEqual(grid);
        expect(createHeatmapGrid({ cells: grid.cells, timeZone: 'UTC' })).toEqual(grid);
        for (const { day, hour, count: expected } of cells) {
          expect(grid.cells[(day - 1) * 24 + hour]?.count).toBe(expected);
        }
      }),
      propertyRuns,
    );
  });
});
