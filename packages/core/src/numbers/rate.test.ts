import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { rate } from './rate';

const count = fc.maxSafeNat();
const smallCount = fc.nat({ max: 5000 });
const amount = fc.double({ noNaN: true, min: 0, max: 1e15 });

function expectedRate(part: number, whole: number, digits: number): number {
  const percent = Rational.ofDecimal(part).over(Rational.ofDecimal(whole)).times(new Rational(100n));
  return percent.roundHalfAwayFromZero(digits);
}

describe('rate', () => {
  it.each([
    ['R1', 110, 150, 73.3],
    ['R1', 12, 150, 8],
    ['R1', 18, 30, 60],
    ['R2', 23, 80, 28.8],
    ['R3', 201, 400, 50.3],
    ['R4', 7, 2000, 0.4],
    ['R4', 29, 2000, 1.5],
    ['R5', 1, 16, 6.3],
    ['R6', 129, 2000, 6.5],
    ['R7', 9995, 10000, 100],
    ['R7', 9994, 10000, 99.9],
    ['R8', 0, 5, 0],
    ['R8', 5, 5, 100],
    ['R9', 1, 100000, 0],
    ['W7', 99, 627, 15.8],
  ])('%s: %s of %s is %s percent', (_, part, whole, expected) => {
    expect(rate(part, whole)).toBe(expected);
  });

  it('R8 a rate over nothing is null, whatever the part', () => {
    expect(rate(0, 0)).toBeNull();
    expect(rate(5, 0)).toBeNull();
    expect(rate(5, -0)).toBeNull();
  });

  it('may exceed 100', () => {
    expect(rate(3, 2)).toBe(150);
  });

  it('rounds to the digits asked for', () => {
    expect(rate(1, 3, 0)).toBe(33);
    expect(rate(1, 3, 4)).toBe(33.3333);
    expect(rate(2, 3, 20)).toBe(66.66666666666667);
    expect(rate(1, 8, 2)).toBe(12.5);
  });

  it('takes decimals as they are written', () => {
    expect(rate(1.005, 100, 2)).toBe(1.01);
    expect(rate(0.1, 0.3)).toBe(33.3);
    expect(rate(1e-7, 1e-5, 1)).toBe(1);
  });

  it('stays exact where integers no longer fit a double', () => {
    expect(rate(9007199254740990, 9007199254740991)).toBe(100);
    // A little below 99.95: in doubles the product with 2,000 rounds up to the tie.
    expect(rate(8996240370363632, 9000740740734000)).toBe(99.9);
    expect(rate(4503599627370495, 9007199254740991, 14)).toBe(49.99999999999999);
    expect(rate(1, 9007199254740991, 17)).toBe(1.11e-14);
  });

  it('S6 refuses a count that JSON may have rounded', () => {
    const beyond = Number('9007199254740993');
    expect(() => rate(beyond, 10)).toThrow(
      new InputError(
        'out_of_range',
        'part',
        '9007199254740992',
        'rate requires part to be from 0 to 9007199254740991, got 9007199254740992',
      ),
    );
  });

  it.each([
    [Number.NaN, 1, 'rate requires part to be a finite number, got NaN'],
    [1, Infinity, 'rate requires whole to be a finite number, got Infinity'],
    [-1, 1, 'rate requires part to be from 0 to 9007199254740991, got -1'],
    [1, -2, 'rate requires whole to be from 0 to 9007199254740991, got -2'],
  ])('refuses %s of %s', (part, whole, message) => {
    expect(() => rate(part, whole)).toThrow(message);
  });

  it('refuses a percent that no double can hold', () => {
    expect(() => rate(1e15, 5e-324)).toThrow('rate requires whole to give a finite quotient, got 5e-324');
  });

  it('refuses digits that are not a whole number', () => {
    expect(() => rate(1, 2, 0.5)).toThrow('rate requires digits to be a whole number from 0 to 100, got 0.5');
  });

  it('agrees with exact fractions on counts of any size', () => {
    const size = fc.oneof(count, smallCount);
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 18 }), (part, whole, digits) => {
        fc.pre(whole > 0);
        expect(rate(part, whole, digits)).toBe(expectedRate(part, whole, digits));
      }),
      propertyRuns,
    );
  });

  it('agrees with exact fractions on decimals', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (part, whole, digits) => {
        fc.pre(whole > 1e-200);
        expect(rate(part, whole, digits)).toBe(expectedRate(part, whole, digits));
      }),
      propertyRuns,
    );
  });

  it('keeps the same value when both counts grow by one factor', () => {
    fc.assert(
      fc.property(smallCount, smallCount, fc.integer({ min: 1, max: 1e6 }), (part, whole, factor) => {
        expect(rate(part * factor, whole * factor)).toBe(rate(part, whole));
      }),
      propertyRuns,
    );
  });

  it('never falls when the part grows', () => {
    fc.assert(
      fc.property(smallCount, fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        expect(rate(part + 1, whole)).toBeGreaterThanOrEqual(rate(part, whole) ?? Number.NaN);
      }),
      propertyRuns,
    );
  });
});
