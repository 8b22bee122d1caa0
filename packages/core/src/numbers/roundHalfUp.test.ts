import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from './roundHalfUp';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const digits = fc.integer({ min: 0, max: 12 });

describe('roundHalfUp', () => {
  it('R13 leaves no minus before a zero', () => {
    expect(roundHalfUp(-0.001, 2)).toBe(0);
    expect(roundHalfUp(-0, 2)).toBe(0);
    expect(roundHalfUp(-0.4, 0)).toBe(0);
  });

  it('R14 rounds the decimal that was typed', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
  });

  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [0.375, 2, 0.38],
    [6.45, 1, 6.5],
    [99.95, 1, 100],
    [99.94, 1, 99.9],
    [4.35, 1, 4.4],
    [1.4499999, 1, 1.4],
    [12, 3, 12],
    [1e21, 2, 1e21],
    [5e-324, 2, 0],
    [1.5e-7, 7, 2e-7],
    [1.23e-5, 7, 0.0000123],
    [0.1, 100, 0.1],
  ])('rounds %s to %s digits as %s', (value, digitCount, expected) => {
    expect(roundHalfUp(value, digitCount)).toBe(expected);
  });

  it('refuses what is not a finite number', () => {
    expect(() => roundHalfUp(Number.NaN, 1)).toThrow(
      'roundHalfUp requires value to be a finite number, got NaN',
    );
  });

  it.each([-1, 101, 1.5, Number.NaN])('refuses %s digits', (digitCount) => {
    expect(() => roundHalfUp(1, digitCount)).toThrow(
      `roundHalfUp requires digits to be a whole number from 0 to 100, got ${digitCount}`,
    );
  });

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(finite, digits, (value, digitCount) => {
        const expected = Rational.ofDecimal(value).roundHalfAwayFromZero(digitCount);
        expect(roundHalfUp(value, digitCount)).toBe(expected + 0);
      }),
      propertyRuns,
    );
  });

  it('agrees with exact fractions at and beside ties', () => {
    const tie = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(tie, fc.constantFrom('5', '4', '6', '49', '51'), ([units, digitCount], tail) => {
        const text = `${units}${tail}e-${digitCount + tail.length}`;
        const expected = Rational.ofDecimal(Number(text)).roundHalfAwayFromZero(digitCount);
        expect(roundHalfUp(Number(text), digitCount)).toBe(expected + 0);
      }),
      propertyRuns,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(finite, digits, (value, digitCount) => {
        const once = roundHalfUp(value, digitCount);
        expect(roundHalfUp(once, digitCount)).toBe(once);
      }),
      propertyRuns,
    );
  });

  it('is symmetric about 0', () => {
    fc.assert(
      fc.property(finite, digits, (value, digitCount) => {
        expect(roundHalfUp(-value, digitCount)).toBe(-roundHalfUp(value, digitCount) + 0);
      }),
      propertyRuns,
    );
  });

  it('keeps order', () => {
    fc.assert(
      fc.property(finite, finite, digits, (a, b, digitCount) => {
        const [smaller, larger] = a < b ? [a, b] : [b, a];
        expect(roundHalfUp(smaller, digitCount)).toBeLessThanOrEqual(roundHalfUp(larger, digitCount));
      }),
      propertyRuns,
    );
  });
});
