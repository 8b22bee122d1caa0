import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { bestTimesByRate } from './bestTimesByRate';
import { createHeatmapGrid } from './createHeatmapGrid';
import { placeCounts } from './placeCounts';

type Hour = readonly [day: number, hour: number, successes: number, attempts: number];

const empty = createHeatmapGrid({ cells: [], timeZone: 'UTC' });

function gridsOf(hours: readonly Hour[]): readonly [HeatmapGrid, HeatmapGrid] {
  const gridOf = (place: 2 | 3): HeatmapGrid => {
    const counts = new Map(hours.map((entry) => [entry[0] * 24 + entry[1], entry[place]]));
    const cells = empty.cells.map((cell) => ({ ...cell, count: counts.get(cell.day * 24 + cell.hour) ?? 0 }));
    return deepFreeze({ ...empty, cells });
  };
  return [gridOf(2), gridOf(3)];
}

describe('bestTimesByRate', () => {
  it('ranks by what the attempts bear out, not by the plain rate', () => {
    const [successes, attempts] = gridsOf([
      [2, 9, 10, 10],
      [3, 14, 90, 100],
      [4, 8, 1, 1],
      [5, 8, 0, 39],
    ]);
    // Intervals by Python's decimal; 101 of 150 overall; shrunk (s + 10 · 101 / 150) / (n + 10).
    expect(bestTimesByRate(successes, attempts)).toEqual({
      times: [
        {
          day: 3,
          hour: 14,
          successCount: 90,
          attemptCount: 100,
          ratePercent: 90,
          lowPercent: 82.6,
          highPercent: 94.5,
          shrunkPercent: 87.9,
        },
        {
          day: 2,
          hour: 9,
          successCount: 10,
          attemptCount: 10,
          ratePercent: 100,
          lowPercent: 72.2,
          highPercent: 100,
          shrunkPercent: 83.7,
        },
        {
          day: 5,
          hour: 8,
          successCount: 0,
          attemptCount: 39,
          ratePercent: 0,
          lowPercent: 0,
          highPercent: 9,
          shrunkPercent: 13.7,
        },
      ],
      consideredCount: 3,
      thinCount: 1,
      overallPercent: 67.3,
    });
  });

  it('breaks ties by attempts, then by day, then by hour', () => {
    const [successes, attempts] = gridsOf([
      [7, 1, 0, 20],
      [2, 10, 0, 20],
      [2, 9, 0, 20],
      [1, 23, 0, 20],
      [6, 0, 0, 21],
    ]);
    const order = ({ day, hour }: { day: number; hour: number }) => [day, hour];
    const expected = [
      [6, 0],
      [1, 23],
      [2, 9],
      [2, 10],
      [7, 1],
    ];
    expect(bestTimesByRate(successes, attempts).times.map(order)).toEqual(expected);
    const reversed = { ...attempts, cells: [...attempts.cells].reverse() };
    expect(bestTimesByRate(successes, reversed).times.map(order)).toEqual(expected);
  });

  it('counts hours below the floor and hours without attempts apart', () => {
    const [successes, attempts] = gridsOf([
      [1, 0, 5, 9],
      [1, 1, 5, 10],
      [1, 2, 0, 0],
    ]);
    expect(bestTimesByRate(successes, attempts)).toMatchObject({ consideredCount: 1, thinCount: 1 });
    expect(bestTimesByRate(successes, attempts, { minimumAttempts: 1 })).toMatchObject({
      consideredCount: 2,
      thinCount: 0,
    });
    expect(bestTimesByRate(successes, attempts, { minimumAttempts: 11 })).toEqual({
      times: [],
      consideredCount: 0,
      thinCount: 2,
      overallPercent: 52.6,
    });
  });

  it('gives at most as many as asked for, five when not asked', () => {
    const [successes, attempts] = gridsOf([0, 1, 2, 3, 4, 5, 6].map((hour) => [1, hour, 1, 10]));
    expect(bestTimesByRate(successes, attempts).times).toHaveLength(5);
    expect(bestTimesByRate(successes, attempts, { limit: 2 }).times).toHaveLength(2);
    expect(bestTimesByRate(successes, attempts, { limit: 0 })).toMatchObject({
      times: [],
      consideredCount: 7,
    });
    expect(bestTimesByRate(successes, attempts, { limit: 100 }).times).toHaveLength(7);
  });

  it('is empty without attempts', () => {
    const [successes, attempts] = gridsOf([]);
    expect(bestTimesByRate(successes, attempts, { minimumAttempts: 1, priorStrength: 0 })).toEqual({
      times: [],
      consideredCount: 0,
      thinCount: 0,
      overallPercent: null,
    });
  });

  it('draws an hour towards the whole as strongly as asked for', () => {
    const [successes, attempts] = gridsOf([
      [1, 0, 10, 10],
      [2, 0, 0, 30],
    ]);
    const shrunk = (options: object) => bestTimesByRate(successes, attempts, options).times[0]?.shrunkPercent;
    expect(shrunk({})).toBe(62.5);
    expect(shrunk({ minimumAttempts: 5 })).toBe(75);
    expect(shrunk({ priorStrength: 0 })).toBe(100);
    expect(shrunk({ priorStrength: 30 })).toBe(43.8);
    expect(shrunk({ priorStrength: Number.MAX_SAFE_INTEGER })).toBe(25);
  });

  it('widens with z', () => {
    const [successes, attempts] = gridsOf([[1, 0, 5, 10]]);
    expect(bestTimesByRate(successes, attempts, { z: 0 }).times[0]).toMatchObject({
      lowPercent: 50,
      highPercent: 50,
    });
    expect(bestTimesByRate(successes, attempts).times[0]).toMatchObject({
      lowPercent: 23.7,
      highPercent: 76.3,
    });
  });

  it('stays exact where sums fill a double', () => {
    const half = (Number.MAX_SAFE_INTEGER - 1) / 2;
    const [successes, attempts] = gridsOf([
      [1, 0, half, half],
      [1, 1, 0, half],
    ]);
    expect(bestTimesByRate(successes, attempts)).toMatchObject({
      overallPercent: 50,
      times: [{ shrunkPercent: 100 }, { shrunkPercent: 0 }],
    });
    const beyond = { ...attempts, cells: attempts.cells.map((cell) => ({ ...cell, count: half })) };
    expect(() => bestTimesByRate(successes, beyond)).toThrow(
      'bestTimesByRate requires sum of attempts to be a whole number from 0 to 9007199254740991, got 13510798882111484',
    );
  });

  it('refuses more successes than attempts, and what is no count', () => {
    const [successes, attempts] = gridsOf([[2, 10, 3, 4]]);
    expect(() => bestTimesByRate(attempts, successes)).toThrow(
      'bestTimesByRate requires successes of day 2 hour 10 to be a whole number from 0 to 3, got 4',
    );
    const broken = (count: number) => ({
      ...attempts,
      cells: attempts.cells.map((cell) => ({ ...cell, count })),
    });
    expect(() => bestTimesByRate(successes, broken(Number.NaN))).toThrow(
      'bestTimesByRate requires attempts of day 1 hour 0 to be a finite number, got NaN',
    );
    expect(() => bestTimesByRate(broken(0.5), attempts)).toThrow(
      'bestTimesByRate requires successes of day 1 hour 0 to be a whole number from 0 to 0, got 0.5',
    );
  });

  it('refuses grids of different zones or labels', () => {
    const [successes, attempts] = gridsOf([[2, 10, 3, 4]]);
    expect(() => bestTimesByRate(successes, { ...attempts, timeZone: 'Asia/Kolkata' })).toThrow(
      'bestTimesByRate requires attempts.timeZone to be one of UTC, got "Asia/Kolkata"',
    );
    expect(() => bestTimesByRate(successes, { ...attempts, labelOffsetMinutes: 30 })).toThrow(
      'bestTimesByRate requires attempts.labelOffsetMinutes to be one of 0, got 30',
    );
  });

  it.each([
    [{ limit: -1 }, 'limit to be a whole number from 0 to 9007199254740991, got -1'],
    [{ minimumAttempts: 0 }, 'minimumAttempts to be a whole number from 1 to 9007199254740991, got 0'],
    [{ minimumAttempts: 1.5 }, 'minimumAttempts to be a whole number from 1 to 9007199254740991, got 1.5'],
    [{ priorStrength: 0.5 }, 'priorStrength to be a whole number from 0 to 9007199254740991, got 0.5'],
    [{ z: -1 }, 'z to be from 0 to 100, got -1'],
    [{ z: 101 }, 'z to be from 0 to 100, got 101'],
  ])('refuses %j', (options, message) => {
    const [successes, attempts] = gridsOf([]);
    expect(() => bestTimesByRate(successes, attempts, options)).toThrow(
      `bestTimesByRate requires ${message}`,
    );
  });

  const hours = fc
    .uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat({ max: 23 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })),
      { selector: ([day, hour]) => day * 24 + hour, maxLength: 10 },
    )
    .map((list) => list.map(([day, hour, a, b]): Hour => [day, hour, Math.min(a, b), Math.max(a, b)]));

  it('puts every hour with attempts in one of two counts', () => {
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 40 }), (list, minimumAttempts) => {
        const result = bestTimesByRate(...gridsOf(list), { minimumAttempts, limit: 168 });
        expect(result.consideredCount).toBe(
          list.filter(([, , , attempts]) => attempts >= minimumAttempts).length,
        );
        expect(result.consideredCount + result.thinCount).toBe(
          list.filter(([, , , attempts]) => attempts > 0).length,
        );
        expect(result.times).toHaveLength(result.consideredCount);
      }),
      propertyRuns,
    );
  });

  it('keeps each guess between the rate of the hour and that of the grid, as exact fractions give it', () => {
    fc.assert(
      fc.property(hours, fc.nat({ max: 50 }), (list, priorStrength) => {
        const { times, overallPercent } = bestTimesByRate(...gridsOf(list), {
          minimumAttempts: 1,
          priorStrength,
          limit: 168,
        });
        const fraction = (value: number) => new Rational(BigInt(value));
        const sum = (place: 2 | 3) => fraction(list.reduce((total, entry) => total + entry[place], 0));
        for (const { successCount, attemptCount, shrunkPercent, ratePercent } of times) {
          const prior = fraction(priorStrength).times(sum(2).over(sum(3)));
          const expected = fraction(successCount)
            .plus(prior)
            .over(fraction(attemptCount + priorStrength))
            .times(fraction(100));
          expect(shrunkPercent).toBe(expected.roundHalfAwayFromZero(1));
          const overall = overallPercent ?? Number.NaN;
          expect(shrunkPercent).toBeGreaterThanOrEqual(Math.min(ratePercent, overall));
          expect(shrunkPercent).toBeLessThanOrEqual(Math.max(ratePercent, overall));
        }
      }),
      propertyRuns,
    );
  });

  it('ranks by the lower end, which the rate is never below', () => {
    fc.assert(
      fc.property(hours, (list) => {
        const { times } = bestTimesByRate(...gridsOf(list), { minimumAttempts: 1, limit: 168 });
        times.forEach(({ lowPercent, ratePercent, highPercent }, index) => {
          expect(lowPercent).toBeLessThanOrEqual(times[index - 1]?.lowPercent ?? 100);
          expect(lowPercent).toBeLessThanOrEqual(ratePercent);
          expect(highPercent).toBeGreaterThanOrEqual(ratePercent);
          expect(lowPercent).toBeGreaterThanOrEqual(0);
          expect(highPercent).toBeLessThanOrEqual(100);
        });
      }),
      propertyRuns,
    );
  });

  it('does not look at the order of cells', () => {
    fc.assert(
      fc.property(hours, (list) => {
        const [successes, attempts] = gridsOf(list);
        const reversed = { ...successes, cells: [...successes.cells].reverse() };
        expect(bestTimesByRate(reversed, attempts)).toEqual(bestTimesByRate(successes, attempts));
        expect([...placeCounts(reversed)]).toEqual([...placeCounts(successes)]);
      }),
      propertyRuns,
    );
  });
});
