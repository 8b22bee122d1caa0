import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchProgress } from './batchProgress';

const batch = (totalCount: number, completedCount: number, failedCount: number) =>
  batchProgress({ totalCount, completedCount, failedCount });

describe('batchProgress', () => {
  it.each([
    [500, 180, 25, 41],
    [200, 1, 0, 1], // half a percent goes up
    [1000, 4, 0, 0],
    [3, 1, 1, 67],
    [7, 0, 0, 0],
    [7, 0, 7, 100],
    [0, 0, 0, null],
  ])('gives of %s calls, %s completed and %s failed, %s percent', (total, completed, failed, percent) => {
    expect(batch(total, completed, failed)).toBe(percent);
  });

  it.each([
    [[2, 1, 2], 'completedCount + failedCount to be a whole number from 0 to 2, got 3'],
    [[0, 0, 1], 'completedCount + failedCount to be a whole number from 0 to 0, got 1'],
    [[-1, 0, 0], 'totalCount to be a whole number from 0 to 9007199254740991, got -1'],
    [[2, 0.5, 0], 'completedCount to be a whole number from 0 to 9007199254740991, got 0.5'],
    [[2, 0, Number.NaN], 'failedCount to be a finite number, got NaN'],
    [
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
      'completedCount + failedCount to be a whole number from 0 to 9007199254740991, got 9007199254740992',
    ],
  ])('refuses %j', ([total = 0, completed = 0, failed = 0], message) => {
    expect(() => batch(total, completed, failed)).toThrow(`batchProgress requires ${message}`);
  });

  it('rounds as exact fractions do and stays from 0 to 100', () => {
    const counts = fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }), fc.nat({ max: 2000 }));
    fc.assert(
      fc.property(counts, ([completed, failed, pending]) => {
        const total = completed + failed + pending;
        const percent = batch(total, completed, failed);
        const exact = () => new Rational(100n * BigInt(completed + failed), BigInt(total));
        expect(percent).toBe(total === 0 ? null : exact().roundHalfAwayFromZero(0));
        expect(percent ?? 0).toBeLessThanOrEqual(100);
      }),
      propertyRuns,
    );
  });
});
