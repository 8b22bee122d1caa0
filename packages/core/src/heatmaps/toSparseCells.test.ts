import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeatmapGrid } from './createHeatmapGrid';
import { hourOfWeekCounts } from './hourOfWeekCounts';
import { toSparseCells } from './toSparseCells';

describe('toSparseCells', () => {
  const grid = deepFreeze(
    createHeatmapGrid({
      cells: [
        { day: 7, hour: 3, count: 1 },
        { day: 6, hour: 23, count: 2 },
        { day: 1, hour: 9, count: 3 },
        { day: 1, hour: 10, count: 0 },
        { day: 7, hour: 2, count: 4 },
      ],
      timeZone: 'UTC',
    }),
  );

  it('gives the hours that hold something, Monday first', () => {
    const cells = [
      { day: 1, hour: 9, count: 3 },
      { day: 6, hour: 23, count: 2 },
      { day: 7, hour: 2, count: 4 },
      { day: 7, hour: 3, count: 1 },
    ];
    expect(toSparseCells(grid)).toEqual(cells);
    expect(toSparseCells(grid, {})).toEqual(cells);
    expect(toSparseCells({ ...grid, cells: [...grid.cells].reverse() })).toEqual(cells);
  });

  it('gives them Sunday first when Sunday is 0', () => {
    expect(toSparseCells(grid, { weekdays: 'sunday_0' })).toEqual([
      { day: 0, hour: 2, count: 4 },
      { day: 0, hour: 3, count: 1 },
      { day: 1, hour: 9, count: 3 },
      { day: 6, hour: 23, count: 2 },
    ]);
  });

  it('gives nothing of an empty grid', () => {
    expect(toSparseCells(hourOfWeekCounts([], { timeZone: 'UTC' }))).toEqual([]);
  });

  it('refuses another numbering', () => {
    expect(() => toSparseCells(grid, { weekdays: JSON.parse('"iso"') })).toThrow(
      'toSparseCells requires weekdays to be one of monday_1, sunday_0, got "iso"',
    );
  });

  it('comes back as the same grid, in either numbering', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 7 * 86_400_000 }), { maxLength: 20 });
    const numbering = fc.constantFrom('monday_1' as const, 'sunday_0' as const);
    fc.assert(
      fc.property(moments, numbering, (timestampsMs, weekdays) => {
        const counted = hourOfWeekCounts(timestampsMs, { timeZone: 'UTC' });
        const cells = toSparseCells(counted, { weekdays });
        expect(cells.map(({ day, hour }) => day * 24 + hour)).toEqual(
          cells.map(({ day, hour }) => day * 24 + hour).sort((a, b) => a - b),
        );
        expect(createHeatmapGrid({ cells, weekdays, timeZone: 'UTC' })).toEqual(counted);
      }),
      propertyRuns,
    );
  });
});
