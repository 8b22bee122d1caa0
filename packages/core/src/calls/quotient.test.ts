import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotient } from './quotient';

describe('quotient', () => {
  it.each([
    [null, 5, 0, null],
    [5, 0, 0, null],
    [0, 5, 2, 0],
    [21_600, 120, 0, 180],
    [45, 120, 2, 0.38], // R10
    [3, 2, 0, 2],
    [1, 3, 0, 0],
    [Number.MAX_SAFE_INTEGER, 1, 0, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, 2, 0, 4503599627370496],
    [4503599627370495, 1, 0, 4503599627370495],
    [Number.MAX_SAFE_INTEGER, 1000, 2, 9007199254740.99],
  ])('gives %s over %s with %s digits as %s', (total, count, digits, expected) => {
    expect(quotient(total, count, digits)).toBe(expected);
  });

  it('rounds as exact fractions do, on both sides of 2^53', () => {
    const whole = fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(whole, whole, fc.nat({ max: 2 }), (total, count, digits) => {
        const expected =
          count === 0 ? null : new Rational(BigInt(total), BigInt(count)).roundHalfAwayFromZero(digits);
        expect(quotient(total, count, digits)).toBe(expected);
      }),
      propertyRuns,
    );
  });
});
