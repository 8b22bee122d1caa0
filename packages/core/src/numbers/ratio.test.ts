import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from './rate';
import { ratio } from './ratio';

function expectedRatio(part: number, whole: number, digits: number): number {
  return Rational.ofDecimal(part).over(Rational.ofDecimal(whole)).roundHalfAwayFromZero(digits);
}

describe('ratio', () => {
  it.each([
    [23, 80, 0.2875],
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    [11_001, 20_000, 0.5501],
    [1, 20_000, 0.0001],
    [1, 20_001, 0],
    [3, 2, 1.5],
    [0, 5, 0],
    [0.1, 0.3, 0.3333],
    [0.01, 1, 0.01],
  ])('%s of %s is %s', (part, whole, expected) => {
    expect(ratio(part, whole)).toBe(expected);
  });

  it('is null over nothing, whatever the part', () => {
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(5, 0)).toBeNull();
  });

  it('rounds to the digits asked for, half away from zero', () => {
    expect(ratio(1, 8, 2)).toBe(0.13);
    expect(ratio(1, 2, 0)).toBe(1);
    expect(ratio(1, 3, 17)).toBe(0.3333333333333333);
  });

  it.each([
    [Number.NaN, 1, 4, 'ratio requires part to be a finite number, got NaN'],
    [1, Infinity, 4, 'ratio requires whole to be a finite number, got Infinity'],
    [-1, 1, 4, 'ratio requires part to be from 0 to 9007199254740991, got -1'],
    [1, 2 ** 53, 4, 'ratio requires whole to be from 0 to 9007199254740991, got 9007199254740992'],
    [1, 1, 101, 'ratio requires digits to be a whole number from 0 to 100, got 101'],
    [1e15, 5e-324, 4, 'ratio requires whole to give a finite quotient, got 5e-324'],
  ])('refuses %s of %s to %s digits', (part, whole, digits, message) => {
    expect(() => ratio(part, whole, digits)).toThrow(message);
  });

  it('agrees with exact fractions on counts and on decimals', () => {
    const amount = fc.oneof(
      fc.nat({ max: 5000 }),
      fc.maxSafeNat(),
      fc.double({ noNaN: true, min: 1e-9, max: 1e15 }),
    );
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 12 }), (part, whole, digits) => {
        fc.pre(whole > 0);
        expect(ratio(part, whole, digits)).toBe(expectedRatio(part, whole, digits));
      }),
      propertyRuns,
    );
  });

  it('is the percent of rate moved by two digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const thousandths = Math.round((ratio(part, whole, 3) ?? 0) * 1000);
        expect(thousandths).toBe(Math.round((rate(part, whole) ?? 0) * 10));
      }),
      propertyRuns,
    );
  });
});
