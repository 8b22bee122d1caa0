import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentShares } from './percentShares';

const counts = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 1_000_000 })), {
  minLength: 1,
  maxLength: 12,
});
const digits = fc.integer({ min: 0, max: 4 });

/** The shares in whole units of the last digit. */
function toUnits(shares: readonly (number | null)[], digitCount: number): readonly number[] {
  return shares.map((share) => Math.round((share ?? Number.NaN) * 10 ** digitCount));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** One unit at a time to whoever lacks most, in small whole numbers. */
function shareByHandingOut(list: readonly number[], unitCount: number): readonly number[] {
  const whole = total(list);
  const units = list.map((count) => Math.floor((count * unitCount) / whole));
  const lacks = list.map((count) => (count * unitCount) % whole);
  for (let left = unitCount - total(units); left > 0; left -= 1) {
    let best = 0;
    list.forEach((count, index) => {
      const isWorse =
        lacks[index] === lacks[best] ? count > (list[best] ?? 0) : Number(lacks[index]) > Number(lacks[best]);
      if (isWorse) best = index;
    });
    units[best] = (units[best] ?? 0) + 1;
    lacks[best] = -1;
  }
  return units;
}

describe('percentShares', () => {
  it.each([
    ['P1', [1, 1, 1], [33.4, 33.3, 33.3]],
    ['P2', [1, 1, 1, 1, 1, 1], [16.7, 16.7, 16.7, 16.7, 16.6, 16.6]],
    ['P3', [1231, 825, 32], [59, 39.5, 1.5]],
    ['P4', [52, 26, 8], [60.5, 30.2, 9.3]],
    ['P5', [0, 0, 0], [null, null, null]],
    ['P6', [1, 0, 0], [100, 0, 0]],
  ])('%s %j are %j percent', (_, list, expected) => {
    expect(percentShares(deepFreeze(list))).toEqual(expected);
  });

  it('P7 leaves 6.0 percent to what no part lists', () => {
    const statuses = [1233, 313, 190, 138, 88];
    expect(percentShares(statuses, 1, 2088)).toEqual([59.1, 15, 9.1, 6.6, 4.2]);
    expect(percentShares([...statuses, 126])).toEqual([59.1, 15, 9.1, 6.6, 4.2, 6]);
  });

  it('gives a tie to the larger count, then to the earlier part', () => {
    // 12.5, 37.5 and 50 percent: both halves lack as much.
    expect(percentShares([1, 3, 4], 0)).toEqual([12, 38, 50]);
    expect(percentShares([3, 1, 4], 0)).toEqual([38, 12, 50]);
    expect(percentShares([1, 1, 6], 0)).toEqual([13, 12, 75]);
  });

  it('lets the unlisted part win and lose ties like any other', () => {
    expect(percentShares([1, 4], 0, 8)).toEqual([12, 50]);
    expect(percentShares([3, 4], 0, 8)).toEqual([38, 50]);
    expect(percentShares([1, 6], 0, 8)).toEqual([13, 75]);
  });

  it('is null only when the whole is 0', () => {
    expect(percentShares([0, 0], 1, 0)).toEqual([null, null]);
    expect(percentShares([0, 0], 1, 5)).toEqual([0, 0]);
    expect(percentShares([])).toEqual([]);
    expect(percentShares([], 1, 7)).toEqual([]);
    expect(percentShares([-0, 1])).toEqual([0, 100]);
  });

  it('rounds to the digits asked for', () => {
    expect(percentShares([1, 2], 0)).toEqual([33, 67]);
    expect(percentShares([1, 2], 3)).toEqual([33.333, 66.667]);
    expect(percentShares([1, 2], 100)).toEqual([33.333333333333336, 66.66666666666667]);
  });

  it('stays exact up to 2^53 - 1', () => {
    expect(percentShares([Number.MAX_SAFE_INTEGER - 1, 1], 1)).toEqual([100, 0]);
    expect(percentShares([4503599627370496, 4503599627370495], 0)).toEqual([50, 50]);
  });

  it.each([
    [[1, -1], undefined, 'counts[1] to be a whole number from 0 to 9007199254740991, got -1'],
    [[0.5], undefined, 'counts[0] to be a whole number from 0 to 9007199254740991, got 0.5'],
    [[Number.NaN], undefined, 'counts[0] to be a finite number, got NaN'],
    [[1, 2], 2, 'whole to be a whole number from 3 to 9007199254740991, got 2'],
    [[1, 2], Number.NaN, 'whole to be a whole number from 3 to 9007199254740991, got NaN'],
    [
      [Number.MAX_SAFE_INTEGER, 1],
      undefined,
      'sum of counts to be a whole number from 0 to 9007199254740991, got 9007199254740992',
    ],
  ])('refuses %j of %s', (list, whole, message) => {
    expect(() => percentShares(list, 1, whole)).toThrow(`percentShares requires ${message}`);
  });

  it('reads any iterable, once', () => {
    expect(percentShares(new Set([1231, 825, 32]))).toEqual([59, 39.5, 1.5]);
    expect(percentShares([1, 1, 1].values())).toEqual([33.4, 33.3, 33.3]);
    expect(percentShares(Uint32Array.of(0, 0))).toEqual([null, null]);
  });

  it('refuses what is no list', () => {
    expect(() => percentShares(JSON.parse('null'))).toThrow(
      expect.objectContaining({
        code: 'missing',
        message: 'percentShares requires counts to be a list, got null',
      }),
    );
  });

  it('refuses other digits', () => {
    expect(() => percentShares([1], -1)).toThrow(
      'percentShares requires digits to be a whole number from 0 to 100, got -1',
    );
  });

  it('adds up to exactly 100', () => {
    fc.assert(
      fc.property(counts, digits, (list, digitCount) => {
        fc.pre(total(list) > 0);
        const sum = percentShares(deepFreeze(list), digitCount)
          .map((share) => Rational.ofDecimal(share ?? 0))
          .reduce((a, b) => a.plus(b));
        expect(sum.numerator).toBe(100n * sum.denominator);
      }),
      propertyRuns,
    );
  });

  it('is less than one unit from each exact share, and exact shares stay', () => {
    fc.assert(
      fc.property(counts, digits, (list, digitCount) => {
        const whole = total(list);
        fc.pre(whole > 0);
        toUnits(percentShares(list, digitCount), digitCount).forEach((units, index) => {
          const exact = BigInt(list[index] ?? 0) * 100n * 10n ** BigInt(digitCount);
          const distance = BigInt(units) * BigInt(whole) - exact;
          expect(distance > -BigInt(whole) && distance < BigInt(whole)).toBe(true);
        });
      }),
      propertyRuns,
    );
  });

  it('gives what handing out one unit at a time gives', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), (list, digitCount) => {
        fc.pre(total(list) > 0);
        expect(toUnits(percentShares(list, digitCount), digitCount)).toEqual(
          shareByHandingOut(list, 100 * 10 ** digitCount),
        );
      }),
      propertyRuns,
    );
  });

  it('treats the unlisted as one more part at the end', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 1000 }), digits, (list, unlisted, digitCount) => {
        const listed = total(list);
        expect(percentShares(list, digitCount, listed + unlisted)).toEqual(
          percentShares([...list, unlisted], digitCount).slice(0, -1),
        );
      }),
      propertyRuns,
    );
  });

  it('gives no smaller share to a larger count, and the same shares in another order', () => {
    fc.assert(
      fc.property(counts, digits, (list, digitCount) => {
        fc.pre(total(list) > 0);
        const sorted = [...list].sort((a, b) => b - a);
        const shares = toUnits(percentShares(sorted, digitCount), digitCount);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        const original = toUnits(percentShares(list, digitCount), digitCount);
        expect([...original].sort((a, b) => b - a)).toEqual(shares);
      }),
      propertyRuns,
    );
  });
});
