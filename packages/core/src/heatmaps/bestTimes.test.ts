import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTimes } from './bestTimes';
import { createHeatmapGrid } from './createHeatmapGrid';
import { hourOfWeekCounts } from './hourOfWeekCounts';

describe('bestTimes', () => {
  const grid = deepFreeze(
    createHeatmapGrid({
      cells: [
        { day: 7, hour: 1, count: 9 },
        { day: 2, hour: 10, count: 4 },
        { day: 2, hour: 9, count: 4 },
        { day: 1, hour: 23, count: 4 },
        { day: 3, hour: 0, count: 1 },
        { day: 4, hour: 0, count: 1 },
      ],
      timeZone: 'UTC',
    }),
  );

  it('puts the largest first and breaks ties by day, then hour', () => {
    expect(bestTimes(grid)).toEqual([
      { day: 7, hour: 1, count: 9 },
      { day: 1, hour: 23, count: 4 },
      { day: 2, hour: 9, count: 4 },
      { day: 2, hour: 10, count: 4 },
      { day: 3, hour: 0, count: 1 },
    ]);
  });

  it('gives as many as asked for, and only hours with something', () => {
    expect(bestTimes(grid, { limit: 1 })).toHaveLength(1);
    expect(bestTimes(grid, { limit: 100 })).toHaveLength(6);
    expect(bestTimes(grid, { limit: 0 })).toEqual([]);
    expect(bestTimes(hourOfWeekCounts([], { timeZone: 'UTC' }))).toEqual([]);
  });

  it('refuses a limit that is no count', () => {
    expect(() => bestTimes(grid, { limit: -1 })).toThrow(
      'bestTimes requires limit to be a whole number from 0 to 9007199254740991, got -1',
    );
  });

  it('leaves out nothing larger than what it names', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 7 * 86_400_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 10 }), (timestampsMs, limit) => {
        const counted = hourOfWeekCounts(timestampsMs, { timeZone: 'UTC' });
        const best = bestTimes(counted, { limit });
        const named = new Set(best.map(({ day, hour }) => `${day} ${hour}`));
        const rest = counted.cells.filter(({ day, hour }) => !named.has(`${day} ${hour}`));
        const least = Math.min(...best.map(({ count }) => count));
        expect(Math.max(...rest.map(({ count }) => count))).toBeLessThanOrEqual(least);
      }),
      propertyRuns,
    );
  });
});
